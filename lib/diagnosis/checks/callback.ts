import { type Check, excludes, proves, supports, weakens } from "../finding";

const state: Check = ({ observed }) => {
  if (observed.check_cookie_present === false) return weakens({ fact: "check-cookie-absent" });
  if (observed.state_matches === false) return proves({ fact: "state-differs" });
  return observed.state_matches === true ? excludes({ fact: "check-cookie-present" }) : null;
};

const cookie: Check = ({ observed }) => {
  if (observed.check_cookie_present === false) return proves({ fact: "check-cookie-absent" });
  return observed.check_cookie_present === true ? excludes({ fact: "check-cookie-present" }) : null;
};

const lax: Check = ({ observed, method, params }) => {
  const posted = observed.response_mode_at_authorize === "form_post" || params["response_mode"] === "form_post";
  const site = observed.check_cookie_same_site?.toLowerCase();
  const dropped = (posted || method === "POST") && (site === "lax" || site === "strict");
  return dropped ? supports({ fact: "form-post-drops-lax-cookie" }) : null;
};

const otherHost: Check = ({ observed, url }) => {
  const started = observed.login_started_at_host;
  if (started === undefined || url === null || started.toLowerCase() === url.host.toLowerCase()) return null;
  return supports({ fact: "login-started-elsewhere", started, arrived: url.host });
};

export const callbackChecks = {
  "state-mismatch": [state],
  "check-cookie-missing": [cookie, lax, otherHost],
} as const;

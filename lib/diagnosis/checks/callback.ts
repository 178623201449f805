import { type Check, excludes, hints, proves, supports, weakens } from "../finding";
import type { Situation } from "../situation";

const state: Check = ({ observed }) => {
  if (observed.check_cookie_present === false) return weakens({ fact: "check-cookie-absent" });
  if (observed.state_matches === false) return proves({ fact: "state-differs" });
  return observed.state_matches === true ? excludes({ fact: "check-cookie-present" }) : null;
};

/** A lost cookie shows that it is lost; one that is there leaves only its content to be wrong. */
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

/** The whole callback was seen: its address with a query, or its parameters. */
const callbackSeen = ({ url, paramsKnown }: Situation) => paramsKnown || (url !== null && url.search !== "");

/** Behind the `#`: the browser keeps that to itself. */
const onlyInFragment = ({ hash, searchParams }: URL) => /[#&]code=/.test(hash) && !searchParams.has("code");

const code: Check = (situation) => {
  const { params, endpoint, error, observed, method, text } = situation;
  if (endpoint !== "callback") return null;
  if ((params["code"] ?? "") !== "") {
    const unseen = situation.url !== null && onlyInFragment(situation.url);
    return unseen ? supports({ fact: "answer-in-fragment" }) : excludes({ fact: "code-arrived" });
  }
  const answered = error !== null || params["error"] !== undefined || params["id_token"] !== undefined;
  // A signed launch of the app brings no code and needs none.
  if (answered || params["access_token"] !== undefined || params["hmac"] !== undefined) return null;
  const mode = observed.response_mode_at_authorize;
  // A fragment never reaches a server, and a form does not come with GET.
  if (method === "GET" && (mode === "form_post" || mode === "fragment")) {
    const fact =
      mode === "form_post"
        ? ({ fact: "response-mode-form-post" } as const)
        : ({ fact: "param-value", name: "response_mode", value: mode } as const);
    return /no authorization code/.test(text) ? proves(fact) : supports(fact);
  }
  return callbackSeen(situation) && params["client_id"] === undefined
    ? supports({ fact: "callback-without-code" })
    : null;
};

const method: Check = ({ endpoint, method: sent, answer }) =>
  endpoint === "callback" && sent === "POST" && (answer.status === 405 || answer.status === 404)
    ? supports({ fact: "method-sent", method: sent, wanted: "POST" })
    : null;

/** Haravan signs the pairs in the order they come; Shopify sorts them first. */
const launchHmac: Check = ({
  observed: { hmac_matches_original_order: original, hmac_matches_sorted_order: sorted },
}) => {
  if (original === true) return proves({ fact: "launch-hmac", order: "original" });
  if (original === false && sorted === true) return supports({ fact: "launch-hmac", order: "sorted" });
  return original === false ? supports({ fact: "launch-hmac", order: "neither" }) : null;
};

/** Asked not to show a page, the server names the one that it would have shown. */
const silent =
  (named: string): Check =>
  ({ observed, params, error, own }) => {
    const prompt = observed.prompt ?? params["prompt"];
    if (prompt === undefined || !prompt.split(" ").includes("none")) return null;
    return own && error === named ? proves({ fact: "prompt-none" }) : hints({ fact: "prompt-none" });
  };

/** The client refused the very `iss` that came with the answer. */
const issuerSent: Check = ({ params, text, own }) => {
  const value = params["iss"];
  if (!own || value === undefined) return null;
  const got = /\biss mismatch, expected \S{1,300}, got: (\S{1,300})/.exec(text)?.[1];
  return got === value.toLowerCase() ? proves({ fact: "param-value", name: "iss", value }) : null;
};

const embedded: Check = ({ observed, headers, text }) => {
  const place = observed.opened_in ?? headers["sec-fetch-dest"];
  if (place === undefined) return null;
  if (/iframe|frame|webview|embed/i.test(place)) {
    const said = /refused to (?:display|frame) .{0,300}(?:x-frame-options|frame-ancestors)|disallowed_useragent/s;
    return said.test(text) ? proves({ fact: "opened-in", place }) : supports({ fact: "opened-in", place });
  }
  return /^(?:top|window|tab|document|browser)/i.test(place) ? excludes({ fact: "opened-in", place }) : null;
};

export const callbackChecks = {
  "state-mismatch": [state],
  "check-cookie-missing": [cookie, lax, otherHost],
  "code-missing": [code],
  "http-method-wrong": [method],
  "callback-hmac-invalid": [launchHmac],
  "login-required": [silent("login_required")],
  "consent-required": [silent("consent_required")],
  "issuer-param-invalid": [issuerSent],
  "embedded-browser-blocked": [embedded],
} as const;

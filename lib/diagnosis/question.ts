import { catalog } from "./catalog";
import { codelessGrant } from "./checks/other-grant";
import type { AskId, DiagnosedCause, DiagnosisCertainty } from "./diagnosis";
import type { Situation } from "./situation";

const known = (...values: readonly unknown[]) => values.every((value) => value !== undefined && value !== null);
const never = () => false;
const tokenSeen = ({ params, paramsKnown, headers }: Situation) =>
  paramsKnown && Object.keys(params).length > 0 && Object.keys(headers).length > 0;

const reads = ({ method }: Situation) => method === "GET" || method === "HEAD";

/** Whether the evidence already holds the fact, or shows that it would decide nothing: then it is not asked for. */
export const answered: Readonly<Record<AskId, (situation: Situation) => boolean>> = {
  "code-history": (s) => known(s.observed.code_sent_before, s.observed.code_age_s) || codelessGrant(s) !== null,
  "authorize-request": (s) =>
    known(s.observed.redirect_uri_at_authorize, s.observed.client_id_at_authorize) || codelessGrant(s) !== null,
  "client-passed-authorize": ({ observed: o }) => known(o.client_id_at_authorize),
  "error-page-text": ({ page, description }) => known(page.description) || known(description),
  "registered-redirect-urls": ({ observed: o }) => known(o.redirect_uris_registered),
  "scope-list": never,
  "check-cookie": ({ observed: o }) => known(o.check_cookie_present),
  "token-history": ({ observed: o }) => known(o.token_age_s, o.token_expires_in_s, o.token_worked_before),
  "raw-request": (s) => (s.endpoint === "token" ? s.bodyRead || tokenSeen(s) : Object.keys(s.headers).length > 0),
  "scopes-asked-and-granted": ({ scopesRequested, scopesGranted }) => known(scopesRequested, scopesGranted),
  role: ({ observed: o }) => known(o.user_roles),
  "list-call": ({ observed: o }) => known(o.list_call_worked),
  "request-body": (s) => known(s.sentBody) || reads(s),
  clock: ({ observed: o }) => known(o.server_time_offset_s),
  "token-claims": ({ observed: o }) => known(o.id_token_checks_failed) || known(o.id_token_aud, o.id_token_iss),
  answer: ({ answer }) => answer.body !== "",
  "direct-call": ({ observed: o }) => known(o.direct_call_worked),
  "fresh-login": never,
  "refresh-history": ({ observed: o }) => known(o.refresh_token_age_s, o.refresh_token_sent_before),
  "uninstall-event": ({ observed: o }) => known(o.app_uninstalled_webhook_seen),
  "same-token-elsewhere": ({ observed: o }) => known(o.token_works_elsewhere),
  "another-write": (s) => known(s.observed.another_write_worked) || reads(s),
  "raw-webhook-body": ({ observed: o }) => known(o.webhook_hmac_matches_raw_body),
  "delivery-log": ({ status, own, step }) => step === "webhook" && own && known(status),
  "log-above": never,
  "inner-cause": never,
  "response-data": ({ answer }) => answer.body !== "",
  "who-answered": ({ answer }) => answer.status !== null && answer.body !== "" && known(answer.headers["server"]),
  "authorize-url": (s) =>
    (s.endpoint === "authorize" || s.endpoint === "callback") && known(s.params["client_id"], s.params["redirect_uri"]),
  "callback-arrival": (s) => s.endpoint === "callback" && s.method !== null && Object.keys(s.params).length > 0,
  "other-account": ({ observed: o }) => known(o.other_account_worked),
  "other-stores": ({ observed: o }) => known(o.other_stores_work),
  "store-of-token": ({ observed: o }) => known(o.token_org, o.requested_org),
  "id-token-header": ({ observed: o }) => known(o.id_token_header_alg),
  "discovery-document": ({ endpoint, answer }) => endpoint === "discovery" && answer.body !== "",
  "launch-query": ({ observed: o }) => known(o.hmac_matches_original_order),
  "browser-console": ({ message }) => message !== "",
  "which-call": ({ endpoint }) => endpoint !== null,
  "worked-before": ({ observed: o }) => known(o.worked_before),
  certificate: never,
  "requested-prompt": ({ observed: o, params }) => known(o.prompt ?? params["prompt"]),
  "challenge-sent": ({ observed: o, params, endpoint }) =>
    known(o.code_challenge_sent) || (endpoint === "authorize" && known(params["client_id"])),
  "call-without-query": ({ url }) => url !== null && url.search === "",
};

/** When all that tells these causes apart is known and they still fit equally: what a second try would show. */
function lastResort({ step, answer, requestKnown, message, client }: Situation): readonly AskId[] {
  if (!answer.given && message === "") return ["answer", "log-above"];
  switch (step) {
    case "token":
    case "refresh":
      return ["raw-request", "response-data", "fresh-login"];
    case "api":
    case "userinfo":
      return ["same-token-elsewhere", "raw-request", "fresh-login"];
    case "authorize":
    case "error-page":
      return ["authorize-url", "worked-before", "other-account", "fresh-login"];
    case "callback":
      return ["callback-arrival", "log-above"];
    case "webhook":
      return ["raw-webhook-body", "delivery-log", "worked-before", "log-above"];
    case "id-token":
      return ["token-claims", "id-token-header", "clock", "fresh-login"];
    case "network":
      return ["direct-call", "certificate"];
    case "discovery":
    case "introspection":
      return ["discovery-document", "who-answered", "log-above"];
    case null:
      // Of words that are no library's, nobody can say which call they tell of.
      return [requestKnown || client === null ? "answer" : "which-call", "log-above"];
    default:
      return step satisfies never;
  }
}

/** The one fact to ask for; `null` when nothing is left to decide. Never one that the evidence holds. */
export function question(
  certainty: DiagnosisCertainty,
  causes: readonly DiagnosedCause[],
  asks: readonly AskId[],
  situation: Situation,
): AskId | null {
  if (certainty === "certain") return null;
  const [first, second] = causes;
  const between = first === undefined || second === undefined ? undefined : catalog[first.id].tellApart[second.id];
  const others = first === undefined ? [] : Object.values(catalog[first.id].tellApart);
  const apart = between === undefined ? [] : [between];
  const open = certainty === "likely" ? [] : lastResort(situation);
  // Where only a library spoke, what it left out is nearer at hand than what tells two causes apart.
  const heard = situation.client !== null && !situation.answer.given;
  const order = heard ? [...asks, ...apart, ...others, ...open] : [...apart, ...asks, ...others, ...open];
  return order.find((ask) => !answered[ask](situation)) ?? null;
}

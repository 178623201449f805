import { lengthLimits, lifetimes, opaqueHandle } from "@/lib/haravan/lifetimes";
import type { Observed } from "../evidence";
import type { ValueProblem } from "../facts";
import { type Check, excludes, hints, proves, supports } from "../finding";
import type { Situation } from "../situation";
import { isRedacted, madeOfWords, valueProblem } from "../value-shape";

const codeOf = ({ params, observed }: Situation) => params["code"] ?? (observed.code_age_s === undefined ? null : "");

const usual = lifetimes.code.seconds;

/** No server is known to let a code live shorter than this. */
const surelyAlive = 20;

const lifetimeOf = ({ code_lifetime_s: known }: Observed) => known ?? usual;

/** Servers of other kinds let codes live from half a minute on; only an IdentityServer's default is known. */
const age: Check = ({ observed, haravan, identityServer }) => {
  const seconds = observed.code_age_s;
  if (seconds === undefined) return null;
  const allowed = lifetimeOf(observed);
  const fact = { fact: "code-age", seconds, usualSeconds: allowed } as const;
  const known = observed.code_lifetime_s !== undefined || haravan || identityServer;
  if (seconds > allowed) return supports(fact);
  if (seconds <= Math.min(surelyAlive, allowed / 2)) return excludes(fact);
  if (!known && seconds >= 60) return supports(fact);
  return seconds > allowed / 2 ? hints(fact) : null;
};

const spent: Check = ({ observed }) =>
  observed.code_used_successfully_before === true
    ? proves({ fact: "code-gave-tokens-before", run: observed.code_sent_in_run ?? null })
    : null;

/** Whoever knows how long ago, or in which run, knows that it was. */
const sentEarlier = ({ code_sent_before: sent, code_sent_before_s: seconds, code_sent_in_run: run }: Observed) =>
  sent ?? (seconds !== undefined || run !== undefined);

const sentBefore: Check = ({ observed }) => {
  const run = observed.code_sent_in_run ?? null;
  if (sentEarlier(observed)) {
    return supports({ fact: "code-sent-before", seconds: observed.code_sent_before_s ?? null, run });
  }
  return observed.code_sent_before === false ? excludes({ fact: "code-never-sent-before" }) : null;
};

const hits: Check = ({ observed: { callback_hits: count } }) =>
  count !== undefined && count > 1 ? supports({ fact: "callback-hits", hits: count }) : null;

function shapeProblem(code: string, situation: Situation): ValueProblem | null {
  const plain = valueProblem(code);
  if (plain !== null) return plain;
  if (/#_=_$|[&?](scope|state|session_state)=/.test(code)) return "fragment-attached";
  if (code.length > lengthLimits.code && situation.identityServer) return "too-long";
  if (/%[0-9a-f]{2}/i.test(code)) return "percent-encoded";
  return code === situation.params["client_id"] ? "is-client-id" : null;
}

const shape: Check = (situation) => {
  const code = codeOf(situation);
  if (code === null || code === "" || isRedacted(code)) return null;
  const problem = shapeProblem(code, situation);
  if (problem !== null) {
    const fact = { fact: "code-shape", problem, length: code.length } as const;
    return problem === "percent-encoded" ? hints(fact) : supports(fact);
  }
  if (madeOfWords(code)) return hints({ fact: "code-shape", problem: "is-words", length: code.length });
  const foreign = situation.haravan && !opaqueHandle.test(code);
  return foreign ? hints({ fact: "code-shape", problem: "cut-or-not-a-handle", length: code.length }) : null;
};

const delivered: Check = ({ observed: { code_matches_callback: same } }) => {
  if (same === undefined) return null;
  return same ? excludes({ fact: "code-as-delivered" }) : supports({ fact: "code-not-as-delivered" });
};

/** The server would not have found the code at all: it looks that up first. */
function unknownToServer(situation: Situation): boolean {
  const { observed } = situation;
  const code = codeOf(situation);
  const damaged = code !== null && code !== "" && !isRedacted(code) && shapeProblem(code, situation) !== null;
  const sent = sentEarlier(observed) || observed.code_used_successfully_before === true;
  return sent || damaged || observed.code_matches_callback === false;
}

/** Credentials may also stand in a Basic header, where the client id is the part before the colon. */
export function clientIdOf({ params, headers }: Situation): string | undefined {
  const basic = /^basic\s+([A-Za-z0-9+/=_-]{4,2000})$/i.exec(headers["authorization"] ?? "")?.[1];
  if (params["client_id"] !== undefined || basic === undefined || isRedacted(basic)) return params["client_id"];
  try {
    const plain = atob(basic.replaceAll("-", "+").replaceAll("_", "/"));
    return plain.includes(":") ? decodeURIComponent(plain.split(":")[0] ?? "") : undefined;
  } catch {
    return undefined;
  }
}

const client: Check = (situation) => {
  const atToken = clientIdOf(situation);
  const atAuthorize = situation.observed.client_id_at_authorize;
  if (atToken === undefined || atAuthorize === undefined) return null;
  if (atToken === atAuthorize) return excludes({ fact: "client-id-same" });
  const fact = { fact: "client-ids-differ", atAuthorize, atToken } as const;
  return unknownToServer(situation) || situation.error !== "invalid_grant" ? supports(fact) : proves(fact);
};

/** The form was seen whole, and has no code. */
const none: Check = (situation) => {
  const { params, bodyRead, endpoint, step } = situation;
  if (endpoint !== "token" || step === "refresh") return null;
  if ((params["code"] ?? "") !== "") return excludes({ fact: "code-arrived" });
  const exchange = params["grant_type"] === "authorization_code";
  const whole = bodyRead || params["redirect_uri"] !== undefined || params["code"] === "";
  if (!exchange || !whole) return null;
  const fact = { fact: "param-missing", name: "code" } as const;
  return situation.identityServer && situation.error === "invalid_grant" ? proves(fact) : supports(fact);
};

export const codeChecks = {
  "code-expired": [age],
  "code-already-used": [sentBefore, spent, hits],
  "code-malformed": [shape, delivered],
  "code-client-mismatch": [client],
  "code-missing": [none],
} as const;

/** Something observed made the server refuse before it came to the redirect URI or the verifier. */
export function refusedBefore(situation: Situation): boolean {
  const { observed } = situation;
  const sent = clientIdOf(situation);
  const otherClient =
    observed.client_id_at_authorize !== undefined && sent !== undefined && observed.client_id_at_authorize !== sent;
  return unknownToServer(situation) || (observed.code_age_s ?? 0) > lifetimeOf(observed) || otherClient;
}

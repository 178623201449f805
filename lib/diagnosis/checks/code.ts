import { lengthLimits, lifetimes, opaqueHandle } from "@/lib/haravan/lifetimes";
import type { Observed } from "../evidence";
import type { ValueProblem } from "../facts";
import { type Check, excludes, hints, proves, supports } from "../finding";
import type { Situation } from "../situation";
import { isRedacted, valueProblem } from "../value-shape";

const codeOf = ({ params, observed }: Situation) => params["code"] ?? (observed.code_age_s === undefined ? null : "");

const usual = lifetimes.code.seconds;

/** No server is known to let a code live shorter than this. */
const surelyAlive = 20;

const lifetimeOf = ({ code_lifetime_s: known }: Observed) => known ?? usual;

const age: Check = ({ observed }) => {
  const seconds = observed.code_age_s;
  if (seconds === undefined) return null;
  const allowed = lifetimeOf(observed);
  const fact = { fact: "code-age", seconds, usualSeconds: allowed } as const;
  if (seconds > allowed) return supports(fact);
  if (seconds <= Math.min(surelyAlive, allowed / 2)) return excludes(fact);
  return seconds > allowed / 2 ? hints(fact) : null;
};

const spent: Check = ({ observed }) =>
  observed.code_used_successfully_before === true
    ? proves({ fact: "code-gave-tokens-before", run: observed.code_sent_in_run ?? null })
    : null;

const sentBefore: Check = ({ observed }) => {
  const run = observed.code_sent_in_run ?? null;
  if (observed.code_sent_before === true) {
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
  const sent = observed.code_sent_before === true || observed.code_used_successfully_before === true;
  return sent || damaged || observed.code_matches_callback === false;
}

const client: Check = (situation) => {
  const atToken = situation.params["client_id"];
  const atAuthorize = situation.observed.client_id_at_authorize;
  if (atToken === undefined || atAuthorize === undefined) return null;
  if (atToken === atAuthorize) return excludes({ fact: "client-id-same" });
  const fact = { fact: "client-ids-differ", atAuthorize, atToken } as const;
  return unknownToServer(situation) ? supports(fact) : proves(fact);
};

const disabled: Check = ({ observed }) =>
  observed.user_disabled === true ? supports({ fact: "user-reported-disabled" }) : null;

export const codeChecks = {
  "code-expired": [age],
  "code-already-used": [sentBefore, spent, hits],
  "code-malformed": [shape, delivered],
  "code-client-mismatch": [client],
  "user-disabled": [disabled],
} as const;

/** Something observed made the server refuse before it came to the redirect URI or the verifier. */
export function refusedBefore(situation: Situation): boolean {
  const { observed, params } = situation;
  const otherClient =
    observed.client_id_at_authorize !== undefined &&
    params["client_id"] !== undefined &&
    observed.client_id_at_authorize !== params["client_id"];
  return unknownToServer(situation) || (observed.code_age_s ?? 0) > lifetimeOf(observed) || otherClient;
}

import type { Check, Verdict } from "@/lib/trace/model";
import { checkSignature } from "./check-signature";
import { type IdTokenClaims, readIdTokenClaims } from "./id-token-claims";
import type { IdTokenInput } from "./id-token-input";
import { idTokenRules, type RuleInput } from "./id-token-rules";
import { idTokenSecondOpinion } from "./id-token-second-opinion";
import { parseJwt } from "./parse-jwt";

export interface IdTokenJudgement {
  readonly checks: readonly Check[];
  /** Null unless every check that can refuse has passed. */
  readonly claims: IdTokenClaims | null;
  readonly verdict: Verdict;
}

/**
 * Every rule runs, also after one has failed: all that is wrong is shown at once. The signature is always checked.
 * @see OpenID Connect Core 1.0 §3.1.3.7, §3.3.2.11, §3.3.3.6
 */
export async function checkIdToken(input: IdTokenInput): Promise<IdTokenJudgement> {
  const parsed = parseJwt(input.idToken);
  if (!parsed.ok) {
    const kind = /^[0-9a-f]{64}$/i.test(input.idToken) ? "opaque-token" : parsed.failure;
    return { checks: [{ id: "shape", result: "no", facts: { fault: kind } }], claims: null, verdict: "bad" };
  }
  const { header, claims } = parsed.value;
  const rule: RuleInput = {
    header,
    claims,
    algorithms: input.algorithms ?? ["RS256"],
    issuer: input.issuer,
    clientId: input.clientId,
    nonce: input.nonce,
    maxAgeSeconds: input.maxAgeSeconds ?? null,
    source: input.source,
    nowSeconds: input.nowMs / 1000,
    code: input.code ?? null,
    accessToken: input.accessToken ?? null,
    state: input.state ?? null,
    loginClaims: input.loginClaims ?? null,
  };
  const own: Check[] = [
    { id: "shape", result: "ok", facts: {} },
    ...(await checkSignature(input.idToken, header, input.keys)),
    ...Object.entries(idTokenRules).flatMap(([id, judge]) => {
      const judged = judge(rule);
      return judged === null ? [] : [{ id, result: judged[0], facts: judged[1] }];
    }),
  ];
  const objection = own.some(({ result }) => result === "no") ? null : await idTokenSecondOpinion(input);
  const checks: readonly Check[] =
    objection === null ? own : [...own, { id: "second-opinion", result: "no", facts: { code: objection } }];
  const verdict = verdictOf(checks);
  return { checks, claims: verdict === "bad" ? null : readIdTokenClaims(claims), verdict };
}

function verdictOf(checks: readonly Check[]): Verdict {
  if (checks.some(({ result }) => result === "no")) return "bad";
  return checks.some(({ result }) => result === "unsure") ? "warn" : "good";
}

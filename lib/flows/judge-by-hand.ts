import { checkIdToken } from "@/lib/oauth/check-id-token";
import { parseJwt } from "@/lib/oauth/parse-jwt";
import type { TokenAnswer } from "@/lib/oauth/token-answer";
import { err, ok, type Result } from "@/lib/result/result";
import { judgedChecks } from "@/lib/trace/judged-checks";
import type { Check } from "@/lib/trace/model";
import type { LegResult } from "./exchange-leg";
import { fetchIssuer } from "./fetch-issuer";
import type { FlowContext } from "./flow-context";
import type { LegWork } from "./leg-work";
import type { Stop } from "./stop-run";

/**
 * The checks of an ID token that came without a login of ours. Whether its nonce is the one that was sent can only be
 * told when the code was ours; otherwise that check says so instead of passing.
 */
export async function judgeByHand(
  ctx: FlowContext,
  work: LegWork,
  token: {
    readonly answer: TokenAnswer;
    readonly idToken: string;
    readonly source: "token" | "refresh";
    readonly code: string | null;
    /** `null`: not known here. */
    readonly nonce: string | null;
    /** Whose token it has to be, where that is known. */
    readonly subject?: string;
  },
): Promise<Result<Pick<LegResult, "claims" | "leakedKeys">, Stop>> {
  const issued = await fetchIssuer(work);
  if (!issued.ok) return issued;
  const { keys, leakedKeys } = issued.value;
  const { answer, idToken, source, code, nonce, subject } = token;
  const { issuer } = work.transaction;
  const judged = await checkIdToken({
    idToken,
    source,
    code,
    keys,
    issuer,
    loginClaims: subject === undefined ? null : { iss: issuer, sub: subject, orgid: null },
    clientId: work.registration.clientId,
    nonce: nonce ?? nonceIn(idToken),
    maxAgeSeconds: work.context.choices.maxAgeSeconds,
    accessToken: answer.accessToken,
    nowMs: ctx.now(),
  });
  const checks = nonce === null ? judged.checks.map(untold) : judged.checks;
  await work.recorder.local({
    name: "id-token",
    leg: null,
    verdict: judged.verdict,
    facts: { source, checks: judgedChecks(checks).length },
    checks,
  });
  if (judged.claims !== null) return ok({ claims: judged.claims, leakedKeys });
  const failed = checks.find(({ result }) => result === "no");
  return err({ outcome: "id-token-refused", verdict: "bad", facts: { check: failed?.id ?? "shape" } });
}

function nonceIn(idToken: string): string | null {
  const parsed = parseJwt(idToken);
  const nonce = parsed.ok ? parsed.value.claims["nonce"] : null;
  return typeof nonce === "string" ? nonce : null;
}

const untold = (check: Check): Check =>
  check.id === "nonce" && check.result === "ok" ? { ...check, result: "info", facts: { known: false } } : check;

import { checkIdToken } from "@/lib/oauth/check-id-token";
import type { IdTokenClaims } from "@/lib/oauth/id-token-claims";
import type { KeySet } from "@/lib/oauth/read-keys";
import { err, ok, type Result } from "@/lib/result/result";
import { judgedChecks } from "@/lib/trace/judged-checks";
import type { LegWork } from "./leg-work";
import type { Stop } from "./stop-run";

/** Every check of one ID token, recorded as one step. Its claims count only when all of them hold. */
export async function judgeIdToken(
  ctx: { readonly now: () => number },
  work: LegWork,
  token: {
    readonly idToken: string;
    readonly keys: KeySet["keys"];
    readonly source: "front-channel" | "token";
    readonly code: string;
    readonly accessToken?: string;
    readonly loginClaims?: IdTokenClaims | null;
  },
): Promise<Result<IdTokenClaims, Stop>> {
  const { transaction, secrets, registration, recorder } = work;
  const judged = await checkIdToken({
    ...token,
    issuer: transaction.issuer,
    clientId: registration.clientId,
    nonce: secrets.nonce,
    maxAgeSeconds: work.context.choices.maxAgeSeconds,
    state: secrets.state,
    nowMs: ctx.now(),
  });
  await recorder.local({
    name: "id-token",
    leg: transaction.leg,
    verdict: judged.verdict,
    facts: { source: token.source, checks: judgedChecks(judged.checks).length },
    checks: judged.checks,
  });
  if (judged.claims !== null) return ok(judged.claims);
  const failed = judged.checks.find(({ result }) => result === "no");
  return err({ outcome: "id-token-refused", verdict: "bad", facts: { check: failed?.id ?? "shape" } });
}

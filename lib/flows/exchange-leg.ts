import { rememberCode } from "@/lib/db/remember-code";
import { buildTokenRequest } from "@/lib/oauth/build-token-request";
import type { IdTokenClaims } from "@/lib/oauth/id-token-claims";
import type { CallbackCode } from "@/lib/oauth/read-callback";
import { readTokenAnswer } from "@/lib/oauth/read-token-answer";
import type { TokenAnswer, TokenFailure } from "@/lib/oauth/token-answer";
import { err, ok, type Result } from "@/lib/result/result";
import { fetchIssuer } from "./fetch-issuer";
import type { FlowContext } from "./flow-context";
import { judgeIdToken } from "./judge-id-token";
import type { LegWork } from "./leg-work";
import { observeCode } from "./observe-code";
import { refusalFacts } from "./send-token-request";
import type { Stop } from "./stop-run";
import { wasSent } from "./was-sent";

export interface LegResult {
  readonly claims: IdTokenClaims;
  /** `null` on a hybrid login leg: its ID token came through the browser, and its code is left unused. */
  readonly tokens: TokenAnswer | null;
  /** Keys that the accounts server publishes with their private part. */
  readonly leakedKeys: number;
}

/** From the callback's code to verified claims, and to tokens where the leg needs them. */
export async function exchangeLeg(
  ctx: FlowContext,
  work: LegWork,
  arrived: CallbackCode,
): Promise<Result<LegResult, Stop>> {
  const issuer = await fetchIssuer(work);
  if (!issuer.ok) return issuer;
  const { keys, namesItself, leakedKeys } = issuer.value;
  const { code } = arrived;
  // In the hybrid flow the ID token names the issuer. @see RFC 9207 §2.4
  if (namesItself && arrived.issuer === "absent" && arrived.idToken === null) return await refuseNameless(work);

  let front: IdTokenClaims | null = null;
  if (arrived.idToken !== null) {
    const judged = await judgeIdToken(ctx, work, {
      idToken: arrived.idToken,
      keys,
      source: "front-channel",
      code,
    });
    if (!judged.ok) return judged;
    front = judged.value;
    if (work.transaction.leg === "login") return ok({ claims: front, tokens: null, leakedKeys });
  }

  const tokens = await sendCode(ctx, work, code);
  if (!tokens.ok) return tokens;
  const { idToken, accessToken } = tokens.value;
  if (idToken === null) {
    if (front !== null) return ok({ claims: front, tokens: tokens.value, leakedKeys });
    await work.recorder.local({
      name: "id-token",
      leg: work.transaction.leg,
      verdict: "bad",
      facts: { source: "token" },
      checks: [{ id: "present", result: "no", facts: {} }],
    });
    return err({ outcome: "id-token-refused", verdict: "bad", facts: { check: "id-token" } });
  }
  const judged = await judgeIdToken(ctx, work, {
    idToken,
    keys,
    source: "token",
    code,
    accessToken,
    loginClaims: front,
  });
  return judged.ok ? ok({ claims: judged.value, tokens: tokens.value, leakedKeys }) : judged;
}

/** Whose answer it was is not known: the code goes nowhere. */
async function refuseNameless({ recorder, transaction }: LegWork): Promise<Result<never, Stop>> {
  const kind = "issuer-missing";
  await recorder.local({
    name: "callback",
    leg: transaction.leg,
    verdict: "bad",
    facts: {},
    checks: [{ id: "iss", result: "no", facts: { kind, expected: transaction.issuer } }],
  });
  return err({ outcome: "callback-unusable", verdict: "bad", facts: { kind } });
}

async function sendCode(ctx: FlowContext, work: LegWork, code: string): Promise<Result<TokenAnswer, Stop>> {
  const { hosts, registration, clientSecret, transaction, secrets, recorder } = work;
  recorder.learn({ kind: "client_secret", value: clientSecret });
  const request = buildTokenRequest({
    grant: "authorization_code",
    hosts,
    clientId: registration.clientId,
    clientSecret,
    code,
    redirectUri: transaction.redirectUri,
    codeVerifier: secrets.verifier,
  });
  const step = { name: "token", leg: transaction.leg, to: "accounts" } as const;
  const personId = work.person.id;
  const lifetime = work.context.codeLifetimeSeconds;
  const observed = {
    ...(await observeCode(ctx, { personId, code, kept: null })),
    ...(lifetime === null ? {} : { code_lifetime_s: lifetime }),
  };
  const answer = await recorder.call<Result<TokenAnswer, TokenFailure>>(step, request, async (raw) => {
    const read = await readTokenAnswer(raw, { scopes: transaction.scopes, grant: "authorization_code" });
    return read.ok
      ? { value: read, verdict: "good", checks: read.value.checks }
      : { value: read, verdict: "bad", facts: refusalFacts(read.failure) };
  });
  if (answer.ok || wasSent(answer.failure.transport)) {
    const fingerprint = ctx.fingerprint("code", code);
    await rememberCode(ctx.db, { personId, fingerprint, runId: work.runId, atMs: ctx.now(), succeeded: answer.ok });
  }
  if (answer.ok) return answer;
  return err({ outcome: "exchange-refused", verdict: "bad", facts: refusalFacts(answer.failure), observed });
}

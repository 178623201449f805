import { err, ok, type Result } from "../../../result/result";
import { type Core, findActivePerson } from "../../core";
import { isUninstalled } from "../../installs/generation";
import { firstRefusal, type Refusal } from "../../reasons/refusal";
import { isMadeInactive, seenRefreshToken } from "../../scenarios/change-state";
import type { AccessTokenRecord, RefreshTokenRecord } from "../../store/records";
import { sha256Hex } from "../../tokens/hash";
import { issueAccessToken } from "../../tokens/issue-access-token";
import { issueIdToken } from "../../tokens/issue-id-token";
import { forgetRefreshTokenAtMs, storeRefreshToken } from "../../tokens/issue-refresh-token";
import type { Client } from "../../world/client";
import type { GrantRequest, RefreshAttempt } from "./check";
import { refreshChecks } from "./checks";
import type { TokenAnswer } from "./token-answer";

/** Marks a one-time token as used and hands out the next; `null` when another request was faster. */
async function rotate(core: Core, handle: string, token: RefreshTokenRecord, client: Client): Promise<string | null> {
  if (client.refreshUsage === "reuse") return handle;
  const key = sha256Hex(handle);
  const taken = await core.records.take("refresh-tokens", key);
  if (taken === undefined || taken.consumedAtMs !== null) {
    if (taken !== undefined) await core.records.put("refresh-tokens", key, taken, forgetRefreshTokenAtMs(taken));
    return null;
  }
  const consumed = { ...token, consumedAtMs: core.now() };
  await core.records.put("refresh-tokens", key, consumed, forgetRefreshTokenAtMs(token));
  return storeRefreshToken(core, token);
}

async function answerFor(
  core: Core,
  client: Client,
  token: RefreshTokenRecord,
  refreshToken: string,
): Promise<TokenAnswer> {
  const { clientId, subject, scopes, audiences, jti, scenario } = token;
  const lifetimeSeconds = client.accessTokenLifetimeSeconds;
  const access: AccessTokenRecord = {
    clientId,
    subject,
    scopes,
    audiences,
    jti,
    scenario,
    createdAtMs: core.now(),
    lifetimeSeconds,
    claimsAtMs: token.createdAtMs,
  };
  const accessToken = await issueAccessToken(core, client, access);
  const idToken = scopes.includes("openid")
    ? await issueIdToken(core, { client, subject, scopes, allClaims: false, accessToken, withSession: false })
    : undefined;
  return {
    id_token: idToken,
    access_token: accessToken,
    expires_in: lifetimeSeconds,
    token_type: "Bearer",
    refresh_token: refreshToken,
    scope: scopes.join(" "),
  };
}

/** @see https://www.rfc-editor.org/rfc/rfc6749#section-6 */
export async function refresh(core: Core, { params, client }: GrantRequest): Promise<Result<TokenAnswer, Refusal>> {
  const handle = params.get("refresh_token") ?? "";
  const token = seenRefreshToken(core, (await core.records.get("refresh-tokens", sha256Hex(handle))) ?? null);
  const active = token === null || (await findActivePerson(core, token.subject.sub, client.id)) !== null;
  const personActive = token === null || (active && !isMadeInactive(core));
  const uninstalled = token !== null && (await isUninstalled(core, token.clientId, token.subject));
  const attempt: RefreshAttempt = { params, client, token, uninstalled, personActive, nowMs: core.now() };
  const refusal = firstRefusal(refreshChecks, attempt);
  if (refusal !== null) return err(refusal);
  if (token === null) throw new Error("the checks let an unknown refresh token pass");
  const next = await rotate(core, handle, token, client);
  if (next !== null) return ok(await answerFor(core, client, token, next));
  const late = firstRefusal(refreshChecks, { ...attempt, token: { ...token, consumedAtMs: core.now() } });
  if (late === null) throw new Error("the checks let a consumed refresh token pass");
  return err(late);
}

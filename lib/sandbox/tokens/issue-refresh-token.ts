import type { Core } from "../core";
import type { AccessTokenRecord, RefreshTokenRecord, Subject } from "../store/records";
import type { Client } from "../world/client";
import { createHandle, sha256Hex } from "./hash";

const rememberedMs = 7 * 86_400_000;

export function refreshTokenEndsAtMs(token: RefreshTokenRecord): number {
  return token.lifetimeSeconds === 0 ? Number.POSITIVE_INFINITY : token.createdAtMs + token.lifetimeSeconds * 1000;
}

/** `undefined` where the store needs no end. */
export function forgetRefreshTokenAtMs(token: RefreshTokenRecord): number | undefined {
  const endsAtMs = refreshTokenEndsAtMs(token);
  return Number.isFinite(endsAtMs) ? endsAtMs + rememberedMs : undefined;
}

export async function storeRefreshToken(core: Core, token: RefreshTokenRecord): Promise<string> {
  const handle = createHandle();
  await core.records.put("refresh-tokens", sha256Hex(handle), token, forgetRefreshTokenAtMs(token));
  return handle;
}

export function issueRefreshToken(
  core: Core,
  client: Client,
  subject: Subject,
  access: AccessTokenRecord,
): Promise<string> {
  return storeRefreshToken(core, {
    clientId: client.id,
    subject,
    scopes: access.scopes,
    audiences: access.audiences,
    jti: access.jti,
    scenario: access.scenario,
    createdAtMs: core.now(),
    lifetimeSeconds: client.refreshAbsoluteLifetimeSeconds,
    consumedAtMs: null,
  });
}

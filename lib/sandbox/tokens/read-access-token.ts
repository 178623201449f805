import { err, ok, type Result } from "../../result/result";
import { limits } from "../accounts/authorize/limits";
import { type Core, findActivePerson, findEnabledClient } from "../core";
import { isUninstalled, uninstalledLog } from "../installs/generation";
import type { CheckId } from "../reasons/check-ids";
import { type Refusal, refuse } from "../reasons/refusal";
import type { AccessTokenRecord } from "../store/records";
import type { Client } from "../world/client";
import { sha256Hex } from "./hash";
import { openJwt } from "./jwt";

export interface LiveToken {
  readonly token: AccessTokenRecord;
  readonly client: Client;
}

export interface TokenRefusal {
  readonly refusal: Refusal;
  /** Whose token it was, when that is known. */
  readonly clientId: string | null;
}

/** Tolerance of the recorded server for the times of a JWT. */
const clockSkewSeconds = 300;

const unreadable = (jwt: string) =>
  err({
    refusal: refuse("jwt-readable", "invalid_token", "JWT token validation error", { values: { jwt } }),
    clientId: null,
  });

const invalid = (check: CheckId, log: string, clientId: string | null = null, description?: string) =>
  err({
    refusal: refuse(check, "invalid_token", log, description === undefined ? {} : { description }),
    clientId,
  });

export const revocationKey = (clientId: string, sub: string): string => `${clientId}:${sub}`;

function readJwtToken(core: Core, value: string): Result<AccessTokenRecord, TokenRefusal> {
  if (value.length > limits.jwt) return unreadable("too-long");
  const jwt = openJwt(core.key, value);
  const { iss, exp, nbf, client_id, sub, aud, scope, jti, sid, iat, auth_time } = jwt?.claims ?? {};
  if (jwt === null) return unreadable("not-signed-here");
  if (iss !== core.issuer) return unreadable("other-issuer");
  if (typeof exp !== "number" || typeof iat !== "number" || typeof nbf !== "number") return unreadable("without-times");
  const nowSeconds = core.now() / 1000;
  if (nowSeconds > exp + clockSkewSeconds)
    return invalid("token-not-expired", "JWT token validation error: expired", null, "The access token expired");
  if (nowSeconds < nbf - clockSkewSeconds) return unreadable("too-early");
  if (jwt.type !== "at+jwt")
    return err({ refusal: refuse("jwt-type", "invalid JWT token type", "The JWT is no access token"), clientId: null });
  return ok({
    clientId: String(client_id),
    subject:
      typeof sub === "string" ? { sub, orgid: null, sid: String(sid), authTimeSeconds: Number(auth_time) } : null,
    scopes: Array.isArray(scope) ? scope.map(String) : [],
    audiences: Array.isArray(aud) ? aud.map(String) : aud === undefined ? [] : [String(aud)],
    jti: String(jti),
    scenario: null,
    createdAtMs: nbf * 1000,
    lifetimeSeconds: exp - nbf,
    claimsAtMs: iat * 1000,
  });
}

async function readReferenceToken(core: Core, value: string): Promise<Result<AccessTokenRecord, TokenRefusal>> {
  if (value.length > limits.tokenHandle) return invalid("token-length", "token handle too long");
  const key = sha256Hex(value);
  const token = await core.records.get("access-tokens", key);
  if (token === undefined) return invalid("token-known", "Invalid reference token.");
  if (core.now() > token.createdAtMs + token.lifetimeSeconds * 1000) {
    await core.records.delete("access-tokens", key);
    return invalid("token-not-expired", "Token expired.", token.clientId, "The access token expired");
  }
  if (token.subject !== null) {
    const revoked = await core.records.get("revocations", revocationKey(token.clientId, token.subject.sub));
    if (revoked !== undefined && token.createdAtMs <= revoked.atMs)
      return invalid("token-not-revoked", "Invalid reference token.", token.clientId);
  }
  return ok(token);
}

/** A token that may still be used: its client is enabled, its person active. */
export async function readAccessToken(core: Core, value: string): Promise<Result<LiveToken, TokenRefusal>> {
  const read = value.includes(".") ? readJwtToken(core, value) : await readReferenceToken(core, value);
  if (!read.ok) return read;
  const token = read.value;
  const client = await findEnabledClient(core, token.clientId);
  if (client === null) return invalid("token-client", `Client deleted or disabled: ${token.clientId}`, token.clientId);
  if (token.subject !== null && (await isUninstalled(core, client.id, token.subject)))
    return invalid("token-install-current", uninstalledLog, client.id);
  if (token.subject !== null && (await findActivePerson(core, token.subject.sub, client.id)) === null)
    return invalid("token-person", `User marked as not active: ${token.subject.sub}`, token.clientId);
  return ok({ token, client });
}

import type { Core } from "../core";
import type { AccessTokenRecord, Subject } from "../store/records";
import type { Client } from "../world/client";
import { createHandle, createId, sha256Hex } from "./hash";
import { signJwt } from "./jwt";

/** An expired token is still recognised for a while, so that it can be called expired. */
const rememberedMs = 7 * 86_400_000;

/** The API resources that own one of the scopes. */
export function audiencesOf(core: Core, scopes: readonly string[]): string[] {
  const names: string[] = [];
  for (const api of core.world.apis.values())
    if (api.scopes.some((scope) => scopes.includes(scope))) names.push(api.name);
  return names;
}

/** A token's scope claims: the request's order, offline_access last. */
export const tokenScopes = (scopes: readonly string[]): readonly string[] =>
  scopes.includes("offline_access")
    ? [...scopes.filter((scope) => scope !== "offline_access"), "offline_access"]
    : scopes;

export function newAccessToken(
  core: Core,
  client: Client,
  subject: Subject | null,
  scopes: readonly string[],
): AccessTokenRecord {
  return {
    clientId: client.id,
    subject,
    scopes: subject === null ? scopes : tokenScopes(scopes),
    audiences: audiencesOf(core, scopes),
    jti: createId(),
    scenario: core.scenario?.name ?? null,
    createdAtMs: core.now(),
    lifetimeSeconds: client.accessTokenLifetimeSeconds,
  };
}

const oneOrMany = (values: readonly string[]): string | readonly string[] =>
  values.length === 1 ? (values[0] ?? "") : values;

/** The claims of an access token, as introspection and the JWT form show them; without scope and amr. */
export function accessTokenClaims(core: Core, token: AccessTokenRecord): Record<string, unknown> {
  const startsAt = Math.floor(token.createdAtMs / 1000);
  return {
    iss: core.issuer,
    nbf: startsAt,
    exp: startsAt + token.lifetimeSeconds,
    ...(token.audiences.length > 0 ? { aud: oneOrMany(token.audiences) } : {}),
    client_id: token.clientId,
    ...(token.subject === null
      ? {}
      : { sub: token.subject.sub, auth_time: token.subject.authTimeSeconds, idp: "local" }),
    jti: token.jti,
    ...(token.subject === null ? {} : { sid: token.subject.sid }),
    iat: Math.floor((token.claimsAtMs ?? token.createdAtMs) / 1000),
  };
}

/** Hands out a token: opaque and remembered by its hash, or a JWT. */
export async function issueAccessToken(core: Core, client: Client, token: AccessTokenRecord): Promise<string> {
  if (client.accessToken === "jwt") {
    const claims = accessTokenClaims(core, token);
    const rest = token.subject === null ? {} : { amr: ["pwd"] };
    return signJwt(core.key, "at+jwt", { ...claims, scope: token.scopes, ...rest });
  }
  const handle = createHandle();
  const expiresAtMs = token.createdAtMs + token.lifetimeSeconds * 1000 + rememberedMs;
  await core.records.put("access-tokens", sha256Hex(handle), token, expiresAtMs);
  return handle;
}

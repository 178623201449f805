import { type Core, findPerson } from "../core";
import { noteNonce } from "../scenarios/earlier-nonce";
import { forgeIdToken } from "../scenarios/forge-id-token";
import type { Subject } from "../store/records";
import type { Client } from "../world/client";
import { identityClaims } from "./claims";
import { hashHalf } from "./hash";
import { signJwt } from "./jwt";

export interface IdTokenInput {
  readonly client: Client;
  readonly subject: Subject;
  readonly scopes: readonly string[];
  /** Where no access token is to come, beside it or for its code, the ID token carries every claim. */
  readonly allClaims: boolean;
  readonly nonce?: string | null;
  readonly accessToken?: string;
  readonly code?: string;
  readonly stateHash?: string | null;
  /** A refreshed ID token names no session. */
  readonly withSession: boolean;
}

/** @see https://openid.net/specs/openid-connect-core-1_0.html#IDToken */
export async function issueIdToken(core: Core, input: IdTokenInput): Promise<string> {
  const { client, subject } = input;
  const issuedAt = Math.floor(core.now() / 1000);
  const withClaims = input.allClaims || client.userClaimsInIdToken;
  const person = withClaims ? await findPerson(core, subject.sub, client.id) : null;
  // What is `undefined` is not written.
  const claims = {
    nbf: issuedAt,
    exp: issuedAt + client.idTokenLifetimeSeconds,
    iss: core.issuer,
    aud: client.id,
    nonce: input.nonce || undefined,
    iat: issuedAt,
    at_hash: input.accessToken === undefined ? undefined : hashHalf(input.accessToken),
    c_hash: input.code === undefined ? undefined : hashHalf(input.code),
    s_hash: input.stateHash || undefined,
    sid: input.withSession ? subject.sid : undefined,
    sub: subject.sub,
    auth_time: subject.authTimeSeconds,
    idp: "local",
    ...identityClaims(core.world, person, subject.orgid, input.scopes),
    amr: ["pwd"],
  };
  const earlierNonce = input.nonce ? noteNonce(core, client.id, input.nonce) : null;
  return forgeIdToken(core, client, claims, { ...input, earlierNonce }) ?? signJwt(core.key, "JWT", claims);
}

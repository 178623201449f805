import type { JWK } from "jose";
import type { IdTokenClaims } from "./id-token-claims";

export interface IdTokenInput {
  readonly idToken: string;
  readonly keys: readonly JWK[];
  readonly issuer: string;
  readonly clientId: string;
  /** The nonce that was sent; null when none was. */
  readonly nonce: string | null;
  /** The `max_age` that was sent; absent: none was. */
  readonly maxAgeSeconds?: number | undefined;
  readonly nowMs: number;
  /** Where the token came from: the browser, the token endpoint, or a refresh. */
  readonly source: "front-channel" | "token" | "refresh";
  readonly code?: string | null;
  readonly accessToken?: string | null;
  readonly state?: string | null;
  /** The claims it must agree with: those of the front channel (source `token`), or of the login (source `refresh`). */
  readonly loginClaims?: Pick<IdTokenClaims, "iss" | "sub" | "orgid"> | null;
  readonly algorithms?: readonly string[];
}

import "server-only";
import type { PersonView } from "@/lib/trace/views";

/** The one server that vouches for people here. */
export interface IdentityProvider {
  readonly id: "sandbox" | "haravan" | "oidc";
  readonly signedInBy: PersonView["signedInBy"];
  /** As ID tokens name it. */
  readonly issuer: string;
  /** As people are kept under it: the sandbox's address changes with the port, its people do not. */
  readonly personIssuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly authorize: string;
  readonly token: string;
  readonly jwks: string;
  readonly userinfo: string | null;
  readonly scopes: readonly string[];
  readonly pkce: boolean;
  readonly clientAuthentication: "post" | "basic";
  readonly algorithms: readonly string[];
  /** Every callback has to carry `iss`. @see RFC 9207 */
  readonly announcesIssuer: boolean;
}

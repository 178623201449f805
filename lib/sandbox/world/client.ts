export type Grant = "authorization_code" | "hybrid" | "implicit" | "client_credentials";

/** One registered client, in the words of IdentityServer4's client model. */
export interface Client {
  readonly id: string;
  readonly name: string;
  /** Who registered it through the partners API. */
  readonly owner: string | null;
  /** SHA-256, hex. */
  readonly secretHash: string | null;
  /** The secret itself, closed: what is signed for the app is signed with it. */
  readonly sealedSecret?: string;
  /** Where the store's admin opens the app; absent or `null`: the root of its first redirect address. */
  readonly appUrl?: string | null;
  readonly secretExpired: boolean;
  readonly requireSecret: boolean;
  readonly enabled: boolean;
  readonly protocol: "oidc" | "wsfed";
  readonly grants: readonly Grant[];
  readonly redirectUris: readonly string[];
  readonly postLogoutRedirectUris: readonly string[];
  readonly corsOrigins: readonly string[];
  readonly scopes: readonly string[];
  readonly offlineAccess: boolean;
  readonly pkce: "optional" | "required" | "required_plain_allowed";
  /** `install`: only when `grant_service` is asked for. */
  readonly consent: boolean | "install";
  readonly accessToken: "opaque" | "jwt";
  readonly accessTokenViaBrowser: boolean;
  readonly userClaimsInIdToken: boolean;
  readonly codeLifetimeSeconds: number;
  readonly accessTokenLifetimeSeconds: number;
  readonly idTokenLifetimeSeconds: number;
  readonly refreshUsage: "one_time" | "reuse";
  readonly refreshAbsoluteLifetimeSeconds: number;
}

// An app on the sandbox, as its partner dashboard has it. Field names are the dashboard's own, on every form and wire.

export const grantTypes = ["authorization_code", "hybrid"] as const;
export const pkcePolicies = ["optional", "required", "required_plain_allowed"] as const;
export const consentRules = ["install", "always", "never"] as const;
export const refreshUsages = ["one_time", "reuse"] as const;

/** Seconds: what the sandbox takes, and what IdentityServer4 has where nobody sets anything. */
export const lifetimes = {
  code_lifetime: { least: 1, most: 600, usual: 300 },
  access_token_lifetime: { least: 10, most: 2_592_000, usual: 3_600 },
  id_token_lifetime: { least: 10, most: 86_400, usual: 300 },
  refresh_absolute_lifetime: { least: 60, most: 31_536_000, usual: 2_592_000 },
} as const;

export type GrantType = (typeof grantTypes)[number];
export type PkcePolicy = (typeof pkcePolicies)[number];
export type ConsentRule = (typeof consentRules)[number];
export type RefreshUsage = (typeof refreshUsages)[number];
export type LifetimeName = keyof typeof lifetimes;
export const lifetimeNames = Object.keys(lifetimes) as LifetimeName[];

export interface SandboxAppSettings extends Readonly<Record<LifetimeName, number>> {
  readonly name: string;
  readonly enabled: boolean;
  readonly redirect_uris: readonly string[];
  readonly post_logout_redirect_uris: readonly string[];
  /** Where the store's admin opens the app; `null`: the root of its first redirect URL. */
  readonly app_url: string | null;
  /** What every call of the app meets, until it is taken back. */
  readonly scenario: string | null;
  readonly scopes: readonly string[];
  readonly grants: readonly GrantType[];
  readonly pkce: PkcePolicy;
  readonly consent: ConsentRule;
  readonly refresh_usage: RefreshUsage;
}

export const appWarnings = ["one-redirect-url", "no-openid"] as const;
export type AppWarning = (typeof appWarnings)[number];

/** What the sandbox's dashboard has of an app; never its secret. */
export interface SandboxApp extends SandboxAppSettings {
  readonly client_id: string;
  readonly access_token: string;
  readonly warnings: readonly AppWarning[];
}

export const appFaultCodes = [
  "not-json",
  "field-unknown",
  "field-missing",
  "field-type",
  "choice-unknown",
  "text-empty",
  "text-too-long",
  "text-control",
  "list-empty",
  "list-too-long",
  "number-range",
  "url-malformed",
  "url-scheme",
  "url-insecure",
  "url-fragment",
  "url-userinfo",
  "url-wildcard",
  "url-duplicate",
  "scope-unknown",
  "scope-private-only",
  "scenario-unknown",
  "too-many-apps",
] as const;
export type AppFaultCode = (typeof appFaultCodes)[number];

export interface AppFault {
  /** `redirect_uris.1`; empty for the whole. */
  readonly path: string;
  readonly code: AppFaultCode;
  /** What should stand there, in the dashboard's words. */
  readonly expected?: string | undefined;
}

/** A form as it was typed, so that nothing is lost when a field is refused. */
export interface SandboxAppDraft extends Readonly<Record<LifetimeName, string>> {
  readonly name: string;
  readonly enabled: boolean;
  readonly redirect_uris: readonly string[];
  readonly post_logout_redirect_uris: readonly string[];
  readonly app_url: string;
  readonly scenario: string;
  readonly scopes: readonly string[];
  readonly grants: readonly string[];
  readonly pkce: string;
  readonly consent: string;
  readonly refresh_usage: string;
}

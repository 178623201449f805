// What a person may do wrong on purpose on the sandbox, to see how it shows. Names only: nothing of it enters a record.

/** With a code at hand: the token request is changed, or sent once more. */
export const requestRehearsals = ["send-code-again", "other-redirect-uri", "wrong-secret", "json-body"] as const;

/** With a code at hand: what the token endpoint answers. */
export const tokenRehearsals = ["token-500", "token-502", "token-hang"] as const;

/** With a new authorization. */
export const installRehearsals = ["hold-code", "expire-code", "leave-out-scope"] as const;

/** With an installation's token: one call of the API. */
export const callRehearsals = [
  "no-token",
  "wrong-token",
  "expire-token",
  "revoke-token",
  "broken-body",
  "wrong-content-type",
  "api-404",
  "api-429",
  "api-500",
  "api-502",
  "api-hang",
] as const;

export type RequestRehearsal = (typeof requestRehearsals)[number];
export type TokenRehearsal = (typeof tokenRehearsals)[number];
export type InstallRehearsal = (typeof installRehearsals)[number];
export type CallRehearsal = (typeof callRehearsals)[number];
export type Rehearsal = RequestRehearsal | TokenRehearsal | InstallRehearsal | CallRehearsal;

/** What can be rehearsed where a menu stands. */
export interface RehearsalMenu {
  readonly request: readonly RequestRehearsal[];
  readonly token: readonly TokenRehearsal[];
  readonly install: readonly InstallRehearsal[];
  readonly call: readonly CallRehearsal[];
  /** Which scopes a new install may go without. */
  readonly scopes: readonly string[];
}

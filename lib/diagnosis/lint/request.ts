/** What an app registration says of itself; names are those of the wire. */
export interface LintRegistration {
  readonly client_id?: string | undefined;
  readonly redirect_urls?: readonly string[] | undefined;
  /** Those ticked on the partner dashboard, with the ones that need no tick. */
  readonly scopes?: readonly string[] | undefined;
  /** What the app asks for; with an authorize URL beside it, the flow it is allowed. */
  readonly response_type?: string | undefined;
  readonly response_mode?: string | undefined;
  /** `required`: the server refuses this app without a challenge. */
  readonly pkce?: "required" | "optional" | undefined;
  /** Another account server than Haravan's own: a sandbox. */
  readonly authorize_endpoint?: string | undefined;
}

export interface LintRequest {
  readonly authorize_url?: string | undefined;
  readonly registration?: LintRegistration | undefined;
  /** Which half of the two-phase install this is; absent: told from the scopes. */
  readonly leg?: "login" | "install" | undefined;
}

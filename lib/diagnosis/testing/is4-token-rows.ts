import type { CauseId } from "../cause-ids";
import type { Observed } from "../evidence";

export interface Row {
  readonly name: string;
  readonly error: string;
  readonly cause: CauseId;
  readonly method?: string;
  readonly type?: string;
  /** What differs from a sound exchange; `undefined` takes a field away. */
  readonly form?: Readonly<Record<string, string | undefined>>;
  /** What a tool that ran the flow knows beside it. */
  readonly observed?: Observed;
  readonly refresh?: true;
}

const code = "5F0C".repeat(16);
const verifier = "v".repeat(43);
export const formType = "application/x-www-form-urlencoded";

export const exchange = {
  grant_type: "authorization_code",
  client_id: "app-one",
  client_secret: "s3cret-of-app-one",
  code,
  redirect_uri: "https://app.example/install/grandservice",
};
export const renewal = {
  grant_type: "refresh_token",
  client_id: "app-one",
  client_secret: "s3cret-of-app-one",
  refresh_token: "AB12".repeat(16),
};

/** TokenRequestValidator, in the order of its checks; where the answer hides the row, the fact that shows it is observed. */
export const rows: readonly Row[] = [
  { name: "not a POST", error: "invalid_request", cause: "http-method-wrong", method: "GET" },
  { name: "a JSON body", error: "invalid_request", cause: "content-type-wrong", type: "application/json" },
  {
    name: "a multipart body",
    error: "invalid_request",
    cause: "content-type-wrong",
    type: "multipart/form-data; boundary=b",
  },
  {
    name: "no client at all",
    error: "invalid_client",
    cause: "client-auth-missing",
    form: { client_id: undefined, client_secret: undefined },
  },
  { name: "client unknown", error: "invalid_client", cause: "client-unknown", form: { client_id: "app-one\n" } },
  {
    name: "secret wrong",
    error: "invalid_client",
    cause: "client-secret-wrong",
    observed: { client_id_at_authorize: "app-one" },
  },
  {
    name: "secret left out",
    error: "invalid_client",
    cause: "client-auth-missing",
    form: { client_secret: undefined },
  },
  {
    name: "grant_type missing",
    error: "unsupported_grant_type",
    cause: "grant-type-unsupported",
    form: { grant_type: undefined },
  },
  {
    name: "grant_type too long",
    error: "unsupported_grant_type",
    cause: "grant-type-unsupported",
    form: { grant_type: "g".repeat(101) },
  },
  {
    name: "grant_type unknown",
    error: "unsupported_grant_type",
    cause: "grant-type-unsupported",
    form: { grant_type: "code" },
  },
  {
    name: "flow not allowed",
    error: "unauthorized_client",
    cause: "grant-not-allowed-for-client",
    observed: { redirect_uri_at_authorize: exchange.redirect_uri },
  },
  { name: "code missing", error: "invalid_grant", cause: "code-missing", form: { code: undefined } },
  { name: "code empty", error: "invalid_grant", cause: "code-missing", form: { code: "" } },
  { name: "code too long", error: "invalid_grant", cause: "code-malformed", form: { code: code.repeat(2) } },
  { name: "code unknown", error: "invalid_grant", cause: "code-malformed", form: { code: `${code}#_=_` } },
  {
    name: "code already used",
    error: "invalid_grant",
    cause: "code-already-used",
    observed: { code_sent_before: true },
  },
  {
    name: "code of another client",
    error: "invalid_grant",
    cause: "code-client-mismatch",
    observed: { client_id_at_authorize: "app-two" },
  },
  {
    name: "code expired",
    error: "invalid_grant",
    cause: "code-expired",
    observed: { code_age_s: 420, code_sent_before: false },
  },
  {
    name: "redirect_uri missing",
    error: "unauthorized_client",
    cause: "token-redirect-uri-mismatch",
    form: { redirect_uri: undefined },
  },
  {
    name: "redirect_uri empty",
    error: "unauthorized_client",
    cause: "token-redirect-uri-mismatch",
    form: { redirect_uri: "" },
  },
  {
    name: "redirect_uri differs",
    error: "invalid_grant",
    cause: "token-redirect-uri-mismatch",
    observed: { redirect_uri_at_authorize: `${exchange.redirect_uri}/` },
  },
  {
    name: "redirect_uri differs in case",
    error: "invalid_grant",
    cause: "token-redirect-uri-mismatch",
    observed: { redirect_uri_at_authorize: "https://app.example/Install/grandservice" },
  },
  {
    name: "redirect_uri differs, before 4.0",
    error: "unauthorized_client",
    cause: "token-redirect-uri-mismatch",
    observed: { redirect_uri_at_authorize: "https://app.example/other" },
  },
  {
    name: "verifier missing",
    error: "invalid_grant",
    cause: "pkce-verifier-missing",
    observed: { code_challenge_sent: true },
  },
  {
    name: "verifier too short",
    error: "invalid_grant",
    cause: "pkce-verifier-mismatch",
    form: { code_verifier: "short" },
    observed: { code_challenge_sent: true },
  },
  {
    name: "verifier wrong",
    error: "invalid_grant",
    cause: "pkce-verifier-mismatch",
    form: { code_verifier: verifier },
    observed: { code_challenge_sent: true, code_challenge_matches_verifier: false },
  },
  {
    name: "verifier not expected",
    error: "invalid_grant",
    cause: "pkce-verifier-unexpected",
    form: { code_verifier: verifier },
    observed: { code_challenge_sent: false },
  },
  {
    name: "user disabled",
    error: "invalid_grant",
    cause: "user-disabled",
    observed: { user_disabled: true, code_sent_before: false, code_age_s: 2 },
  },
  {
    name: "refresh token missing",
    error: "invalid_request",
    cause: "refresh-token-missing",
    form: { refresh_token: undefined },
    refresh: true,
  },
  {
    name: "refresh token too long",
    error: "invalid_grant",
    cause: "refresh-token-unknown",
    form: { refresh_token: "r".repeat(101) },
    refresh: true,
  },
  {
    name: "refresh token expired",
    error: "invalid_grant",
    cause: "refresh-token-expired",
    observed: { refresh_token_age_s: 2_700_000, refresh_token_sent_before: false },
    refresh: true,
  },
  {
    name: "refresh token of another client",
    error: "invalid_grant",
    cause: "refresh-token-client-mismatch",
    observed: { client_id_of_refresh_token: "app-two" },
    refresh: true,
  },
  {
    name: "refresh token consumed",
    error: "invalid_grant",
    cause: "refresh-token-reused",
    observed: { refresh_token_sent_before: true },
    refresh: true,
  },
  {
    name: "two refreshes at once",
    error: "invalid_grant",
    cause: "refresh-token-reused",
    observed: { concurrent_refresh: true },
    refresh: true,
  },
  {
    name: "refresh token revoked",
    error: "invalid_grant",
    cause: "refresh-token-revoked",
    observed: { revocation_called: true },
    refresh: true,
  },
  {
    name: "app removed",
    error: "invalid_grant",
    cause: "app-uninstalled",
    observed: { app_uninstalled_webhook_seen: true },
    refresh: true,
  },
  {
    name: "user disabled at refresh",
    error: "invalid_grant",
    cause: "user-disabled",
    observed: { user_disabled: true },
    refresh: true,
  },
  {
    name: "scope unknown",
    error: "invalid_scope",
    cause: "scope-unknown",
    form: { grant_type: "client_credentials", code: undefined, redirect_uri: undefined, scope: "api.nothing" },
  },
];

import { identityServer4, observed, type Source } from "./source";

/** What reaching this check says about an earlier input. */
export type Proof = "right" | "wrong" | "unknown";

export interface AuthorizeError {
  readonly id: string;
  readonly error: string;
  readonly description: string | null;
  readonly client: Proof;
  readonly redirectUri: Proof;
  readonly scopes: Proof;
  readonly source: Source;
}

const validator = identityServer4("Validation/Default/AuthorizeRequestValidator.cs");
const seen = observed("https://github.com/tody-agent/login_with_haravan/blob/main/docs/guide/troubleshooting.md");

type Row = readonly [id: string, error: string, description: string | null];

const stage = (client: Proof, redirectUri: Proof, scopes: Proof, rows: readonly Row[]): AuthorizeError[] =>
  rows.map(([id, error, description]) => ({
    id,
    error,
    description,
    client,
    redirectUri,
    scopes,
    source: id === "redirect-uri-unregistered" ? seen : validator,
  }));

/**
 * The page the account host shows instead of calling the app back, in the order the server checks:
 * a page about a later check proves the earlier ones passed.
 */
export const authorizeErrors: readonly AuthorizeError[] = [
  ...stage("unknown", "unknown", "unknown", [
    ["request-object-twice", "invalid_request", "Only one request parameter is allowed"],
    ["request-uri-unsupported", "request_uri_not_supported", null],
  ]),
  ...stage("wrong", "unknown", "unknown", [
    ["client-id-missing", "invalid_request", "Invalid client_id"],
    ["client-unknown", "unauthorized_client", "Unknown client or client not enabled"],
  ]),
  ...stage("right", "unknown", "unknown", [
    ["request-object-invalid", "invalid_request_object", "Invalid JWT request"],
    ["request-object-differs", "invalid_request_object", "Parameter mismatch in JWT request"],
    [
      "request-object-missing",
      "invalid_request",
      "Client must use request object, but no request or request_uri parameter present",
    ],
    ["client-not-oidc", "unauthorized_client", "Invalid protocol"],
  ]),
  ...stage("right", "wrong", "unknown", [["redirect-uri-unregistered", "invalid_request", "Invalid redirect_uri"]]),
  ...stage("right", "right", "unknown", [
    ["response-type-missing", "unsupported_response_type", "Missing response_type"],
    ["response-type-unsupported", "unsupported_response_type", "Response type not supported"],
    ["code-challenge-required", "invalid_request", "code challenge required"],
    ["code-challenge-invalid", "invalid_request", "Invalid code_challenge"],
    ["code-challenge-method", "invalid_request", "Transform algorithm not supported"],
    ["response-mode-combination", "invalid_request", "Invalid response_mode for response_type"],
    ["response-mode-unknown", "unsupported_response_type", "Invalid response_mode"],
    ["grant-type-not-allowed", "unauthorized_client", "Invalid grant type for client"],
    ["browser-token-not-allowed", "invalid_request", "Client not configured to receive access tokens via browser"],
  ]),
  ...stage("right", "right", "wrong", [
    ["scope-missing", "invalid_request", "Invalid scope"],
    ["openid-scope-missing", "invalid_request", "Missing openid scope"],
    ["scope-unknown-or-not-allowed", "invalid_scope", "Invalid scope"],
    ["identity-scope-without-openid", "invalid_scope", "Identity scopes requested, but openid scope is missing"],
    ["scope-for-response-type", "invalid_scope", "Invalid scope for response type"],
  ]),
  ...stage("right", "right", "right", [
    ["nonce-invalid", "invalid_request", "Invalid nonce"],
    ["prompt-invalid", "invalid_request", "Invalid prompt"],
    ["ui-locales-invalid", "invalid_request", "Invalid ui_locales"],
    ["max-age-invalid", "invalid_request", "Invalid max_age"],
    ["login-hint-invalid", "invalid_request", "Invalid login_hint"],
    ["acr-values-invalid", "invalid_request", "Invalid acr_values"],
  ]),
];

/** The only errors that come back to the app's redirect URL; every other one stays on the hosted page. */
export const errorsSentToTheApp: readonly string[] = [
  "access_denied",
  "account_selection_required",
  "login_required",
  "consent_required",
  "interaction_required",
];

export function findAuthorizeError(error: string, description: string | null): AuthorizeError | undefined {
  return authorizeErrors.find((entry) => entry.error === error && entry.description === description);
}

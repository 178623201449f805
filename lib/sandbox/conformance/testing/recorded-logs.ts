/** What the recorded server writes down, and the reason the sandbox keeps for it. */
export interface RecordedLog {
  readonly path:
    | "authorize"
    | "token"
    | "userinfo"
    | "revocation"
    | "introspect"
    | "endsession"
    | "discovery"
    | "device";
  /** `…` stands for a value of the request. */
  readonly says: string;
  /** The name of the check that refuses. */
  readonly check: string;
  /** A second line of the same refusal; the sandbox keeps the line that decides. */
  readonly beside?: true;
}

type Line = readonly [says: string, check: string, beside?: true];

const lines = (path: RecordedLog["path"], table: readonly Line[]): readonly RecordedLog[] =>
  table.map(([says, check, beside]) => ({ path, says, check, ...(beside === undefined ? {} : { beside }) }));

const authorize = lines("authorize", [
  ["Both request and request_uri are present", "one-request-parameter"],
  ["request_uri present but config prohibits", "request-uri-unsupported"],
  ["request value is too long", "request-object-length"],
  ["request JWT validation failure", "request-object-valid"],
  ["client_id is missing or too long", "client-id-present"],
  ["Unknown client or not enabled: …", "client-known"],
  ["redirect_uri is missing or too long", "redirect-uri-present"],
  ["malformed redirect_uri: …", "redirect-uri-absolute"],
  ["Invalid protocol type for OIDC authorize endpoint: …", "client-protocol"],
  ["Invalid redirect_uri: …", "redirect-uri-registered"],
  ["Missing response_type", "response-type-present"],
  ["Response type not supported: …", "response-type-known"],
  ["code_challenge is missing", "challenge-required"],
  ["code_challenge is either too short or too long", "challenge-length"],
  ["code_challenge_method of plain is not allowed", "challenge-method"],
  ["Unsupported code_challenge_method: …", "challenge-method"],
  ["Invalid response_mode for response_type: …", "response-mode-fits"],
  ["Unsupported response_mode: …", "response-mode-known"],
  ["Invalid grant type for client: …", "grant-allowed"],
  [
    "Client requested access token - but client is not configured to receive access tokens via browser",
    "browser-token-allowed",
  ],
  ["scope is missing", "scope-present"],
  ["scopes too long.", "scope-present"],
  ["response_type requires the openid scope", "openid-for-id-token"],
  ["Scope … not found in store.", "scopes-allowed"],
  ["Client … is not allowed access to scope ….", "scopes-allowed"],
  ["Client … is not allowed access to scope offline_access (via AllowOfflineAccess setting).", "scopes-allowed"],
  ["Identity related scope requests, but no openid scope", "identity-needs-openid"],
  ["Requests for id_token response type only must not include resource scopes", "scopes-fit-response-type"],
  [
    "Requests for token response type only must include resource scopes, but no identity scopes.",
    "scopes-fit-response-type",
  ],
  ["Nonce too long", "nonce-present"],
  ["Nonce required for implicit and hybrid flow with openid scope", "nonce-present"],
  ["prompt contains 'none' and other values. 'none' should be used by itself.", "prompt-alone"],
  ["UI locale too long", "ui-locales-length"],
  ["Invalid max_age.", "max-age-number"],
  ["Login hint too long", "login-hint-length"],
  ["Acr values too long", "acr-values-length"],
]);

const token = lines("token", [
  ["Invalid HTTP request for token endpoint", "form-posted"],
  ["No client identifier found", "client-identified"],
  ["Malformed Basic Authentication credential.", "client-identified", true],
  ["No client with id '…' found. aborting", "client-known"],
  ["Invalid client configuration for client …: No redirect URI configured.", "client-known", true],
  ["Client secret validation failed for client: ….", "secret-right"],
  ["Invalid protocol type for client", "client-protocol"],
  ["Grant type is missing", "grant-type-present"],
  ["Grant type is too long", "grant-type-present"],
  [
    "Client does not have the custom grant type in the allowed list, therefore requested grant is not allowed",
    "grant-type-known",
  ],
  ["No validator is registered for the grant type", "grant-type-known"],
  ["Client not authorized for code flow", "grant-type-allowed"],
  ["Client not authorized for client credentials flow, check the AllowedGrantTypes setting", "grant-type-allowed"],
  ["Client not authorized for resource owner flow, check the AllowedGrantTypes setting", "grant-type-allowed"],
  ["Client not authorized for device flow", "grant-type-allowed"],
  ["Authorization code is missing", "code-present"],
  ["Authorization code is too long", "code-length"],
  ["Invalid authorization code", "code-known"],
  ["Client is trying to use a code from a different client", "code-of-this-client"],
  ["Authorization code expired", "code-not-expired"],
  ["Redirect URI is missing", "redirect-uri-present"],
  ["Invalid redirect_uri", "redirect-uri-same"],
  ["Authorization code has no associated scopes", "code-has-scopes"],
  ["Missing code_verifier", "verifier-present"],
  ["Client is missing code challenge or code challenge method", "verifier-present"],
  ["code_verifier is too short or too long", "verifier-length"],
  ["Transformed code verifier does not match code challenge", "verifier-matches"],
  [
    "Unexpected code_verifier. This happens when the client is trying to use PKCE, but it is not enabled.",
    "verifier-expected",
  ],
  ["User has been disabled", "person-active"],
  ["Refresh token is missing", "refresh-token-present"],
  ["Refresh token too long", "refresh-token-length"],
  ["Invalid refresh token", "refresh-token-known"],
  ["Refresh token has expired.", "refresh-token-not-expired"],
  ["… tries to refresh token belonging to …", "refresh-token-of-this-client"],
  ["… does not have access to offline_access scope anymore", "offline-access-allowed"],
  ["Rejecting refresh token because it has been consumed already.", "refresh-token-not-consumed"],
  ["… has been disabled", "refresh-person-active"],
  ["Scope … not found in store.", "machine-scopes-allowed"],
  ["Client … is not allowed access to scope ….", "machine-scopes-allowed"],
  [
    "Client … is not allowed access to scope offline_access (via AllowOfflineAccess setting).",
    "machine-scopes-allowed",
  ],
  ["Scope parameter exceeds max allowed length", "machine-scopes-allowed"],
  ["Invalid scopes requested", "machine-scopes-allowed", true],
  ["Client cannot request OpenID scopes in client credentials flow", "machine-no-identity"],
  ["Client cannot request a refresh token in client credentials flow", "machine-no-offline"],
]);

const rest = [
  ...lines("userinfo", [
    ["Invalid HTTP method for userinfo endpoint.", "method-allowed"],
    ["No access token found.", "token-sent"],
    ["token handle too long", "token-length"],
    ["Invalid reference token.", "token-known"],
    ["Invalid reference token.", "token-not-revoked"],
    ["Token expired.", "token-not-expired"],
    ["Client deleted or disabled: …", "token-client"],
    ["User marked as not active: …", "token-person"],
    ["Checking for expected scope openid failed", "token-openid"],
  ]),
  ...lines("revocation", [
    ["Invalid HTTP method", "method-allowed"],
    ["Invalid media type", "form-posted"],
    ["No client identifier found", "client-identified"],
    ["No token found in request", "token-sent"],
    ["Invalid token type: …", "hint-known"],
    ["Client … denied from revoking a refresh token belonging to Client …", "token-of-this-client"],
  ]),
  ...lines("introspect", [
    ["Invalid media type for introspection endpoint", "form-posted"],
    ["API unauthorized to call introspection endpoint. aborting.", "api-known"],
    ["No API resource with that name found. aborting", "api-known", true],
    ["Token is missing", "token-sent"],
    ["Failed token introspection: missing_token, for API name: …", "token-sent", true],
    ["Invalid reference token.", "token-known"],
    ["Expected scope …", "token-scope-of-api"],
  ]),
  ...lines("endsession", [
    ["Invalid HTTP method for end session endpoint.", "method-allowed"],
    ["Error validating id token hint", "id-token-hint"],
    ["Malformed JWT token", "id-token-hint", true],
    ["No clientId supplied, can't find id in identity token.", "id-token-hint", true],
    ["Error processing end session request …", "id-token-hint", true],
  ]),
  ...lines("discovery", [["Discovery endpoint only supports GET requests", "method-allowed"]]),
  ...lines("device", [["Invalid protocol type for OIDC authorize endpoint: …", "client-protocol"]]),
];

export const recordedLogs: readonly RecordedLog[] = [...authorize, ...token, ...rest];

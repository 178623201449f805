import type { Signature, Tier } from "../signature";

const here = { endpoints: ["authorize"] } as const;

type Causes = Signature["causes"];

/** One description, one check of the server: what is left is which of its conditions the request met. */
const page = (
  id: string,
  descriptions: readonly string[],
  causes: Causes,
  more: Partial<Signature> = {},
): Signature => ({
  id: `page-${id}`,
  when: { ...here, page: descriptions, ...more.when },
  reach: more.reach ?? "suggests",
  causes,
  proof: "page",
  ask: more.ask ?? [],
});

const sure = { reach: "decides" } as const;

/** The hosted error page, line by line (IdentityServer4, AuthorizeRequestValidator). */
export const hostedPage: Tier = [
  page(
    "redirect-uri",
    ["Invalid redirect_uri"],
    ["redirect-uri-mismatch", "redirect-uri-malformed", "app-base-url-wrong", "proxy-scheme-lost"],
    { ask: ["registered-redirect-urls", "authorize-url"] },
  ),
  page("client", ["Unknown client or client not enabled"], ["client-unknown", "client-disabled"], {
    ask: ["worked-before"],
  }),
  page(
    "settings",
    ["Unknown client or client not enabled", "Invalid client_id", "Invalid redirect_uri"],
    ["client-config-missing"],
    { reach: "offers", ask: ["authorize-url"] },
  ),
  page("client-id", ["Invalid client_id"], ["request-parameter-invalid", "client-config-missing", "client-unknown"], {
    ask: ["authorize-url"],
  }),
  page("response-type", ["Missing response_type", "Response type not supported"], ["response-type-unsupported"], sure),
  page("challenge-absent", ["code challenge required"], ["pkce-challenge-missing"], sure),
  page(
    "challenge-refused",
    ["Invalid code_challenge", "Transform algorithm not supported"],
    ["pkce-method-unsupported"],
    sure,
  ),
  page(
    "response-mode",
    ["Invalid response_mode for response_type", "Invalid response_mode"],
    ["response-mode-invalid"],
    sure,
  ),
  page(
    "grant",
    ["Invalid grant type for client", "Invalid protocol", "Client not configured to receive access tokens via browser"],
    ["grant-not-allowed-for-client"],
    sure,
  ),
  page(
    "openid",
    ["Missing openid scope", "Identity scopes requested, but openid scope is missing"],
    ["scope-openid-missing"],
    sure,
  ),
  page(
    "scope-for-type",
    ["Invalid scope for response type"],
    ["scope-openid-missing", "response-type-unsupported", "scope-unknown"],
    { ask: ["authorize-url"] },
  ),
  page("nonce", ["Invalid nonce"], ["nonce-missing", "request-parameter-invalid"], { ask: ["authorize-url"] }),
  page("scope-absent", ["Invalid scope"], ["request-parameter-invalid"], {
    when: { ...here, error: ["invalid_request"] },
    ...sure,
  }),
  page(
    "scope",
    ["Invalid scope"],
    ["scope-unknown", "scope-not-allowed-for-client", "user-permission-denied", "admin-consent-required"],
    { when: { ...here, error: ["invalid_scope", "unauthorized_client"] }, reach: "lists", ask: ["scope-list", "role"] },
  ),
  page(
    "parameter",
    [
      "Invalid prompt",
      "Unsupported prompt mode",
      "Invalid ui_locales",
      "Invalid max_age",
      "Invalid login_hint",
      "Invalid acr_values",
      "Only one request parameter is allowed",
      "Invalid JWT request",
      "Parameter mismatch in JWT request",
      "Client must use request object, but no request or request_uri parameter present",
    ],
    ["request-parameter-invalid"],
    sure,
  ),
];

const described = [
  "Invalid redirect_uri",
  "Unknown client or client not enabled",
  "Invalid client_id",
  "Missing response_type",
  "Response type not supported",
  "code challenge required",
  "Invalid code_challenge",
  "Transform algorithm not supported",
  "Invalid response_mode for response_type",
  "Invalid response_mode",
  "Invalid grant type for client",
  "Invalid protocol",
  "Client not configured to receive access tokens via browser",
  "Missing openid scope",
  "Identity scopes requested, but openid scope is missing",
  "Invalid scope for response type",
  "Invalid nonce",
  "Invalid scope",
  "Invalid prompt",
  "Unsupported prompt mode",
  "Invalid ui_locales",
  "Invalid max_age",
  "Invalid login_hint",
  "Invalid acr_values",
  "Only one request parameter is allowed",
  "Invalid JWT request",
  "Parameter mismatch in JWT request",
  "Client must use request object, but no request or request_uri parameter present",
] as const;

const bare = { ...here, not: { page: described } } as const;

const code = (id: string, errors: readonly string[], causes: Causes, more: Partial<Signature> = {}): Signature => ({
  id: `authorize-${id}`,
  when: { ...bare, error: errors, ...more.when },
  reach: more.reach ?? "suggests",
  causes,
  proof: "page",
  ask: more.ask ?? [],
});

const parameterFaults: Causes = [
  "redirect-uri-malformed",
  "pkce-challenge-missing",
  "pkce-method-unsupported",
  "response-mode-invalid",
  "request-parameter-invalid",
  "scope-openid-missing",
  "nonce-missing",
  "client-config-missing",
  "grant-not-allowed-for-client",
];

/** The code without its description: some hosts hide it, then only the parameters decide. */
export const authorizeCodes: Tier = [
  code("invalid-request", ["invalid_request"], ["redirect-uri-mismatch", ...parameterFaults], {
    reach: "lists",
    ask: ["error-page-text", "authorize-url"],
  }),
  code(
    "unauthorized-client",
    ["unauthorized_client"],
    [
      "client-unknown",
      "redirect-uri-mismatch",
      "client-disabled",
      "grant-not-allowed-for-client",
      "scope-not-allowed-for-client",
      "scope-unknown",
    ],
    { reach: "lists", ask: ["error-page-text"] },
  ),
  code(
    "redirect-by-facts",
    ["invalid_request", "unauthorized_client"],
    ["proxy-scheme-lost", "app-base-url-wrong", "redirect-uri-malformed", "client-config-missing"],
    { reach: "offers" },
  ),
  code("invalid-client", ["invalid_client"], ["client-unknown", "client-disabled"], { ask: ["worked-before"] }),
  code(
    "scope",
    ["invalid_scope"],
    [
      "scope-unknown",
      "scope-not-allowed-for-client",
      "scope-openid-missing",
      "user-permission-denied",
      "admin-consent-required",
    ],
    { reach: "lists", ask: ["scope-list", "role"] },
  ),
  code(
    "response-type",
    ["unsupported_response_type", "unsupported_response"],
    ["response-type-unsupported", "response-mode-invalid", "grant-not-allowed-for-client"],
    { ask: ["authorize-url"] },
  ),
  code(
    "request-object",
    [
      "request_uri_not_supported",
      "invalid_request_uri",
      "invalid_request_object",
      "request_not_supported",
      "registration_not_supported",
    ],
    ["request-parameter-invalid"],
  ),
  code(
    "denied",
    ["access_denied"],
    ["consent-denied", "user-not-permitted", "user-permission-denied", "admin-consent-required"],
    { ask: ["other-account", "role"] },
  ),
  code("session", ["login_required", "account_selection_required"], ["login-required"], { ask: ["requested-prompt"] }),
  code("consent", ["consent_required", "interaction_required"], ["consent-required", "login-required"], {
    ask: ["requested-prompt"],
  }),
  code("fault", ["server_error"], ["server-error"]),
  {
    id: "authorize-method",
    when: { ...bare, status: [405] },
    reach: "suggests",
    causes: ["http-method-wrong"],
    proof: "wire",
  },
  {
    id: "authorize-media-type",
    when: { ...bare, status: [415] },
    reach: "suggests",
    causes: ["content-type-wrong"],
    proof: "wire",
  },
  {
    id: "authorize-not-found",
    when: { ...bare, status: [404] },
    reach: "suggests",
    causes: ["wrong-base-url"],
    proof: "wire",
  },
];

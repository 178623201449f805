import { accounts, authorize, type Group, page, params, refresh, sent, token } from "./look-alike-group";

export const groupsOfSignIn: readonly Group[] = [
  {
    name: "invalid_grant of the exchange",
    bare: token("invalid_grant"),
    fits: [
      "code-expired",
      "code-already-used",
      "code-malformed",
      "code-client-mismatch",
      "token-redirect-uri-mismatch",
      "pkce-verifier-mismatch",
      "pkce-verifier-unexpected",
      "user-disabled",
    ],
    ask: ["code-history", "authorize-request"],
    deciders: [
      { cause: "code-expired", observed: { code_age_s: 900, code_sent_before: false } },
      { cause: "code-already-used", observed: { code_age_s: 4, code_sent_before: true } },
      { cause: "code-malformed", observed: { code_matches_callback: false } },
      { cause: "code-client-mismatch", observed: { client_id_at_authorize: "app-two" } },
      { cause: "token-redirect-uri-mismatch", observed: { redirect_uri_at_authorize: "https://a.vn/cb2" } },
      {
        cause: "pkce-verifier-mismatch",
        observed: { code_challenge_sent: true, code_challenge_matches_verifier: false },
      },
      { cause: "pkce-verifier-unexpected", observed: { code_challenge_sent: false } },
      { cause: "user-disabled", observed: { user_disabled: true } },
    ],
  },
  {
    name: "invalid_client",
    bare: token("invalid_client"),
    fits: ["client-secret-wrong", "client-unknown", "client-disabled"],
    ask: ["client-passed-authorize"],
    deciders: [
      { cause: "client-secret-wrong", observed: { client_id_at_authorize: "app-one" } },
      { cause: "client-secret-wrong", seen: token("invalid_client", { ...sent, client_secret: "abc\n" }) },
      { cause: "client-unknown", seen: token("invalid_client", { ...sent, client_id: " app-one" }) },
      { cause: "client-disabled", observed: { worked_before: true } },
    ],
  },
  {
    name: "invalid_grant of a refresh",
    bare: refresh,
    fits: [
      "refresh-token-expired",
      "refresh-token-revoked",
      "refresh-token-reused",
      "refresh-token-unknown",
      "refresh-token-client-mismatch",
      "user-disabled",
      "app-uninstalled",
    ],
    ask: ["refresh-history"],
    deciders: [
      {
        cause: "refresh-token-expired",
        observed: { refresh_token_age_s: 2_600_000, refresh_token_sent_before: false },
      },
      { cause: "refresh-token-reused", observed: { refresh_token_sent_before: true } },
      { cause: "refresh-token-reused", observed: { concurrent_refresh: true } },
      { cause: "refresh-token-revoked", observed: { revocation_called: true } },
      { cause: "refresh-token-client-mismatch", observed: { client_id_of_refresh_token: "app-two" } },
      { cause: "app-uninstalled", observed: { app_uninstalled_webhook_seen: true } },
      { cause: "user-disabled", observed: { user_disabled: true } },
    ],
  },
  {
    name: "an invalid scope",
    bare: page("invalid_scope", "Invalid scope", authorize, "https://idp.example"),
    fits: ["scope-unknown", "scope-not-allowed-for-client"],
    ask: ["scope-list"],
    deciders: [
      {
        cause: "scope-unknown",
        seen: page("invalid_scope", "Invalid scope", { ...authorize, scope: "openid read_orders" }),
      },
      { cause: "scope-not-allowed-for-client", seen: page("invalid_scope", "Invalid scope") },
    ],
  },
  {
    name: "unauthorized_client of the exchange",
    bare: { ...token("unauthorized_client"), request: { method: "POST", url: `${accounts}/connect/token` } },
    fits: ["grant-not-allowed-for-client", "token-redirect-uri-mismatch"],
    ask: ["raw-request"],
    deciders: [
      {
        cause: "token-redirect-uri-mismatch",
        seen: token("unauthorized_client", { grant_type: "authorization_code", client_id: "a", code: "code#aabbccdd" }),
      },
      {
        cause: "grant-not-allowed-for-client",
        observed: { redirect_uri_at_authorize: "https://a.vn/cb" },
        seen: token("unauthorized_client"),
      },
    ],
  },
  {
    name: "an unauthorized_client page",
    bare: page("unauthorized_client", null),
    fits: ["client-unknown", "client-disabled", "redirect-uri-mismatch", "scope-not-allowed-for-client"],
    ask: ["error-page-text"],
    deciders: [
      { cause: "client-unknown", seen: page("unauthorized_client", "Unknown client or client not enabled") },
      { cause: "redirect-uri-mismatch", seen: page("unauthorized_client", "Invalid redirect_uri") },
      { cause: "grant-not-allowed-for-client", seen: page("unauthorized_client", "Invalid grant type for client") },
      { cause: "redirect-uri-mismatch", observed: { redirect_uris_registered: ["https://a.vn/other"] } },
    ],
  },
  {
    name: "an invalid_request page without description",
    bare: page("invalid_request", null),
    fits: ["redirect-uri-mismatch", "pkce-challenge-missing"],
    ask: ["error-page-text"],
    deciders: [
      { cause: "pkce-challenge-missing", observed: { redirect_uris_registered: ["https://a.vn/cb"] } },
      {
        cause: "pkce-method-unsupported",
        seen: params({ code_challenge: "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM", code_challenge_method: "plain" }),
      },
      { cause: "nonce-missing", seen: params({ response_type: "code id_token" }) },
      {
        cause: "response-mode-invalid",
        seen: params({ response_type: "code id_token", nonce: "n", response_mode: "query" }),
      },
      { cause: "redirect-uri-malformed", seen: params({ redirect_uri: "undefined/cb" }) },
      { cause: "redirect-uri-mismatch", observed: { redirect_uris_registered: ["https://a.vn/elsewhere"] } },
    ],
  },
  {
    name: "a callback that the app refuses",
    bare: {
      step: "callback",
      request: { method: "GET", url: "https://a.vn/cb?code=code%23aabbccdd&state=s" },
      response: { status: 403 },
    },
    fits: ["check-cookie-missing", "state-mismatch"],
    ask: ["check-cookie"],
    deciders: [
      { cause: "check-cookie-missing", observed: { check_cookie_present: false } },
      { cause: "state-mismatch", observed: { check_cookie_present: true, state_matches: false } },
    ],
  },
  {
    name: "a redirect URL that is refused",
    bare: page("invalid_request", "Invalid redirect_uri", { ...authorize, redirect_uri: "http://a.vn/cb" }),
    fits: ["redirect-uri-mismatch"],
    ask: ["registered-redirect-urls"],
    deciders: [
      { cause: "proxy-scheme-lost", observed: { redirect_uris_registered: ["https://a.vn/cb"] } },
      { cause: "redirect-uri-mismatch", observed: { redirect_uris_registered: ["https://a.vn/other"] } },
      {
        cause: "app-base-url-wrong",
        observed: { redirect_uris_registered: ["https://a.vn/cb"] },
        seen: page("invalid_request", "Invalid redirect_uri", {
          ...authorize,
          redirect_uri: "http://localhost:3000/cb",
        }),
      },
    ],
  },
];

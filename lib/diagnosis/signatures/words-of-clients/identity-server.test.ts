import { expectSayings, type Saying } from "./testing/expect-sayings";

const sayings: readonly Saying[] = [
  [
    'fail: IdentityServer4.Validation.TokenRequestValidator[0]\n      Invalid authorization code { code: "x" }',
    "code-already-used",
    "likely",
    "code-history",
  ],
  [
    "fail: IdentityServer4.Validation.TokenRequestValidator[0]\n      Authorization code expired",
    "code-expired",
    "certain",
  ],
  [
    "fail: IdentityServer4.Validation.ClientSecretValidator[0]\n      No client with id 'shop' found. aborting",
    "client-unknown",
    "likely",
  ],
  [
    "fail: IdentityServer4.Validation.ClientSecretValidator[0]\n      Client secret validation failed for client: shop.",
    "client-secret-wrong",
    "likely",
  ],
  [
    "[ERR] Duende.IdentityServer.Validation.TokenRequestValidator Transformed code verifier does not match code challenge",
    "pkce-verifier-mismatch",
    "certain",
  ],
  [
    "[ERR] Duende.IdentityServer.Validation.TokenRequestValidator Unexpected code_verifier: abc",
    "pkce-verifier-unexpected",
    "certain",
  ],
  [
    "[ERR] IdentityServer4.Validation.TokenRequestValidator Client is trying to use a code from a different client",
    "code-client-mismatch",
    "certain",
  ],
  [
    "[ERR] IdentityServer4.Validation.TokenRequestValidator Redirect URI is missing",
    "token-redirect-uri-mismatch",
    "certain",
  ],
  [
    "[WRN] IdentityServer4.Services.DefaultRefreshTokenService Rejecting refresh token because it has been consumed already.",
    "refresh-token-reused",
    "certain",
  ],
  [
    "[WRN] IdentityServer4.Validation.TokenValidator Refresh token has expired. Removing from store.",
    "refresh-token-expired",
    "certain",
  ],
  [
    "[ERR] IdentityServer4.Validation.DefaultResourceValidator Scope com.read_ordrs not found in store.",
    "scope-unknown",
    "certain",
  ],
  [
    "[ERR] IdentityServer4.Validation.AuthorizeRequestValidator code_challenge is missing",
    "pkce-challenge-missing",
    "certain",
  ],
  ["Transformed code verifier does not match code challenge", "pkce-verifier-mismatch", "certain"],
];

expectSayings(sayings);

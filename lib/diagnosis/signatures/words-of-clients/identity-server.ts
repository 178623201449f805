import type { Sentence } from "./sentence";

/** IdentityServer's own log: the server says which of its checks failed, so each line has one cause. */
export const identityServerLog: readonly Sentence[] = [
  // Token endpoint, in the order of its checks.
  {
    says: /invalid http request for token endpoint/,
    means: ["content-type-wrong", "http-method-wrong"],
    ask: ["raw-request"],
  },
  { says: /no client identifier found/, means: ["client-auth-missing", "content-type-wrong"], ask: ["raw-request"] },
  {
    says: /no client with id '[^']*' found/,
    means: ["client-unknown", "client-disabled"],
    ask: ["client-passed-authorize"],
  },
  {
    says: /client secret validation failed for client/,
    means: ["client-secret-wrong", "client-secret-expired", "client-auth-missing"],
    ask: ["raw-request"],
  },
  { says: /grant type is missing/, means: ["grant-type-unsupported", "content-type-wrong"], ask: ["raw-request"] },
  {
    says: /client not authorized for (?:code|[a-z_ ]+) (?:flow|grant)/,
    means: ["grant-not-allowed-for-client"],
    sure: true,
  },
  { says: /authorization code is missing/, means: ["code-missing"], sure: true },
  { says: /authorization code is too long/, means: ["code-malformed"], sure: true },
  {
    says: /\binvalid authorization code\b/,
    means: ["code-already-used", "code-malformed", "code-expired"],
    ask: ["code-history"],
  },
  { says: /client is trying to use a code from a different client/, means: ["code-client-mismatch"], sure: true },
  { says: /authorization code expired/, means: ["code-expired"], sure: true },
  { says: /redirect uri is missing/, means: ["token-redirect-uri-mismatch"], sure: true },
  { says: /(?:missing code_verifier|code_verifier is missing)/, means: ["pkce-verifier-missing"], sure: true },
  {
    says: /code_verifier is too (?:short|long)|transformed code verifier does not match/,
    means: ["pkce-verifier-mismatch"],
    sure: true,
  },
  { says: /unexpected code_verifier:/, means: ["pkce-verifier-unexpected"], sure: true },
  { says: /user has been disabled/, means: ["user-disabled"], sure: true },
  { says: /refresh token is missing/, means: ["refresh-token-missing"], sure: true },
  { says: /refresh token has expired/, means: ["refresh-token-expired"], sure: true },
  { says: /tries to refresh token belonging to/, means: ["refresh-token-client-mismatch"], sure: true },
  { says: /refresh token because it has been consumed/, means: ["refresh-token-reused"], sure: true },
  {
    says: /(?<!unknown or )invalid refresh token\b(?!\.? ?(?:\(|value))/,
    unless: /expired|consumed|belonging/,
    means: ["refresh-token-unknown", "refresh-token-revoked", "refresh-token-expired"],
    ask: ["refresh-history"],
  },
  // Authorize endpoint.
  {
    says: /unknown client or not enabled|unknown client or client not enabled/,
    means: ["client-unknown", "client-disabled"],
    ask: ["worked-before"],
  },
  { says: /scope \S+ not found in store/, means: ["scope-unknown"], sure: true },
  {
    says: /requested scope not allowed|not allowed (?:access to )?scope/,
    means: ["scope-not-allowed-for-client"],
    ask: ["scope-list"],
  },
  { says: /redirect_uri is missing or too long|malformed redirect_uri/, means: ["redirect-uri-malformed"], sure: true },
  { says: /code_challenge is missing/, means: ["pkce-challenge-missing"], sure: true },
  {
    says: /code_challenge_method of plain is not allowed|unsupported code_challenge_method|code_challenge is either too short or too long/,
    means: ["pkce-method-unsupported"],
    sure: true,
  },
  { says: /nonce required for implicit and hybrid flow/, means: ["nonce-missing"], sure: true },
  { says: /identity related scope requests, but no openid scope/, means: ["scope-openid-missing"], sure: true },
];

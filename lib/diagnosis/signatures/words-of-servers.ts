import type { Tier } from "../signature";

/** One long sentence that names every reason at once; it decides nothing. */
const everyReason = { says: /is invalid, expired, revoked, does not match the redirection uri/ };

const refresh = { steps: ["refresh"] } as const;

/** Descriptions, hints and codes by which servers name the cause. */
export const wordsOfServers: Tier = [
  {
    id: "says-rate-limit",
    when: {
      says: /too many requests|rate limit(ed| exceeded)|exceeded rate limit|exceeded \d+ calls per second/,
      status: "none",
    },
    reach: "suggests",
    causes: ["rate-limited"],
    proof: "phrase",
  },
  {
    id: "says-verifier-wrong",
    when: {
      says: /pkce verification failed|failed to verify `?code_verifier|transformed code verifier does not match|aadsts501481|code[_ ]verifier (is invalid|does not match|mismatch)/,
    },
    reach: "decides",
    causes: ["pkce-verifier-mismatch"],
    proof: "phrase",
  },
  {
    id: "says-other-client",
    when: {
      steps: ["token"],
      says: /issued to another client|not issued to this client|code from a different client|code does not belong to|belongs to another client/,
      not: everyReason,
    },
    reach: "decides",
    causes: ["code-client-mismatch"],
    proof: "phrase",
  },
  {
    id: "says-token-redirect",
    when: {
      endpoints: ["token"],
      says: /incorrect redirect_uri|bad_redirect_uri|redirect[_ ]uri'? does not match|does not match the redirection uri used|redirect_uri (mismatch|must match)|invalid redirect(ion)?[_ ]ur[il]/,
      not: everyReason,
    },
    reach: "decides",
    causes: ["token-redirect-uri-mismatch"],
    proof: "phrase",
  },
  {
    id: "says-code-used",
    when: {
      says: /code (has |was )?already (been )?(used|redeemed)|code was already (used|redeemed)|aadsts54005|code has been revoked/,
      not: { says: /not found or was already used|expired or (was )?already/ },
    },
    reach: "decides",
    causes: ["code-already-used"],
    proof: "phrase",
  },
  {
    id: "says-code-gone",
    when: { says: /not found or was already used|code not valid/, not: refresh },
    reach: "suggests",
    causes: ["code-already-used", "code-expired", "code-malformed"],
    proof: "phrase",
    ask: ["code-history"],
  },
  {
    id: "says-code-expired",
    when: {
      says: /authorization code (has )?expired|expired_auth_code|aadsts70008\b/,
      not: { says: /invalid or (has )?expired|expired or/ },
    },
    reach: "decides",
    causes: ["code-expired"],
    proof: "phrase",
  },
  {
    id: "says-code-invalid-or-expired",
    when: {
      says: /code (is )?(invalid|incorrect) or (has )?(been )?expired|bad_verification_code|"?invalid_code"?/,
      not: refresh,
    },
    reach: "suggests",
    causes: ["code-expired", "code-already-used", "code-malformed"],
    proof: "phrase",
    ask: ["code-history"],
  },
  {
    id: "says-code-unknown",
    when: {
      says: /authorization code does not exist|bad_auth_code|auth_code_not_found|decrypting the authorization code/,
    },
    reach: "decides",
    causes: ["code-malformed"],
    proof: "phrase",
  },
  {
    id: "says-user-disabled",
    when: { says: /account (is )?disabled|user has been disabled|aadsts50057|user \S+ is not active/ },
    reach: "decides",
    causes: ["user-disabled"],
    proof: "phrase",
  },
  {
    id: "says-secret-wrong",
    when: {
      says: /aadsts7000215|aadsts70002\b|invalid client secret|client secret validation failed|incorrect_client_credentials|secret (is|was) (wrong|incorrect|invalid)/,
    },
    reach: "suggests",
    causes: ["client-secret-wrong"],
    proof: "phrase",
    ask: ["client-passed-authorize"],
  },
  {
    id: "says-client-unknown",
    when: {
      says: /aadsts70001[16]\b|aadsts700016|no client with id|invalid value for 'client_id'|could not find shopify api application|client is invalid/,
      not: { steps: ["api", "id-token"] },
    },
    reach: "suggests",
    causes: ["client-unknown"],
    proof: "phrase",
    ask: ["client-passed-authorize"],
  },
  {
    id: "says-access-token-expired",
    when: {
      steps: ["api", "userinfo", "webhook"],
      says: /access token (has |is )?expired|(?<!id_)token expired|token_expired|jwt (is )?expired/,
      not: { says: /expired or revoked|invalid or expired|expired, (or )?revoked/ },
    },
    reach: "decides",
    causes: ["token-expired"],
    proof: "phrase",
  },
  {
    id: "says-access-token-revoked",
    when: {
      steps: ["api", "userinfo", "webhook"],
      says: /token_revoked|access token (has been|was|is) revoked/,
      not: { says: /expired or revoked|revoked or expired/ },
    },
    reach: "suggests",
    causes: ["token-revoked"],
    proof: "phrase",
    ask: ["token-history"],
  },
  {
    id: "says-two-tokens",
    when: { says: /multiple bearer tokens|missing "bearer" token/ },
    reach: "decides",
    causes: ["auth-header-wrong"],
    proof: "phrase",
  },
  {
    id: "says-token-malformed",
    when: { says: /malformed bearer token|bearer token is malformed|too short or too long|not a jwt\b/ },
    reach: "decides",
    causes: ["token-malformed"],
    proof: "phrase",
  },
  {
    id: "says-scope-approval",
    when: { says: /requires merchant approval for|scopes? .{0,60}(was|were) not granted/ },
    reach: "suggests",
    causes: ["scope-not-granted", "scope-missing"],
    proof: "phrase",
    ask: ["scopes-asked-and-granted"],
  },
  {
    id: "says-scope-missing",
    when: {
      steps: ["api", "userinfo", "webhook"],
      says: /insufficient_scope|missing_scopes|required scopes? to|insufficient client scope|insufficient scope|required scope:/,
    },
    reach: "suggests",
    causes: ["scope-missing", "scope-not-granted"],
    proof: "phrase",
    ask: ["scopes-asked-and-granted"],
  },
  {
    id: "says-redirect-not-registered",
    when: {
      endpoints: ["authorize"],
      says: /redirect_uri_mismatch|aadsts50011|redirect_mismatch|callback url mismatch|redirect_uri is (missing or )?not whitelisted|redirect url is not permitted|doesn't match the app's registered redirect url|invalid redirect_uri is given|must be a login redirect uri/,
    },
    reach: "suggests",
    causes: ["redirect-uri-mismatch", "client-unknown"],
    proof: "phrase",
    ask: ["registered-redirect-urls"],
  },
];

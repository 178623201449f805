import type { Sentence } from "./sentence";

/** ASP.NET OpenID Connect and the IDX codes of IdentityModel 5 to 8; the code stays where words change between versions. */
export const dotnetIdentityModel: readonly Sentence[] = [
  // The handler's own checks of the callback.
  {
    says: /'\.(?:aspnetcore\.)?(?:correlation|nonce)\.[^']*' cookie not found|no correlation cookie|cookie-based correlation|idx21324|idx21325/,
    means: ["check-cookie-missing"],
    sure: true,
  },
  {
    says: /correlation failed\.|correlation cookie (?:is )?(?:invalid|not found)/,
    unless: /cookie not found/,
    means: ["check-cookie-missing", "state-mismatch"],
    ask: ["log-above", "check-cookie"],
  },
  {
    says: /unable to unprotect the message\.state/,
    means: ["state-mismatch", "check-cookie-missing", "client-config-missing"],
    even: true,
    ask: ["worked-before", "check-cookie"],
  },
  {
    says: /message\.state is null or empty|idx21329|idx21330/,
    means: ["state-mismatch", "code-missing", "check-cookie-missing"],
    even: true,
    ask: ["callback-arrival"],
  },
  { says: /idx21331/, means: ["state-mismatch"], ask: ["check-cookie"] },
  {
    says: /idx2133[34]\b|both 'id_token' and 'code' are null/,
    means: ["code-missing"],
    ask: ["callback-arrival"],
  },
  { says: /idx21320/, means: ["nonce-mismatch"], ask: ["token-claims"] },
  { says: /idx2132[1236-8]/, means: ["nonce-mismatch", "check-cookie-missing"], ask: ["check-cookie", "log-above"] },
  // The ID token's claims.
  {
    says: /idx10(?:204|205|206|211|212)\b|idx40001\b|idx21350\b/,
    unless: /idx10206[^\n]*audience/,
    means: ["issuer-mismatch"],
    ask: ["token-claims"],
  },
  {
    says: /idx10(?:208|214|215)\b|idx10206[^\n]*audience|idx10207\b|idx2134[01]\b/,
    means: ["audience-mismatch"],
    ask: ["token-claims"],
  },
  { says: /idx10223\b|idx10230\b/, means: ["id-token-expired", "clock-skew"], ask: ["clock"] },
  { says: /idx1022[24]\b/, means: ["clock-skew"], ask: ["clock"] },
  {
    says: /idx10225\b|idx21314\b|idx21345\b|idx21338\b|idx21313\b/,
    means: ["token-response-nonconforming"],
    ask: ["token-claims"],
  },
  { says: /idx213(?:00|07|08|09|10|11|12|47|48|49)\b/, means: ["token-hash-mismatch"], ask: ["token-claims"] },
  {
    says: /idx21336\b|parameter 'token' cannot be|idx21335\b/,
    means: ["id-token-missing", "token-response-nonconforming", "scope-openid-missing"],
    ask: ["response-data"],
  },
  // Keys and signature.
  {
    says: /idx10500\b|idx10501\b|idx10502\b|idx10503: signature validation failed\. the token's kid is: '(?!system)/,
    means: ["signing-key-not-found", "discovery-failed"],
    ask: ["id-token-header"],
  },
  {
    says: /idx10504\b|idx10517\b|idx10634\b|idx10652\b|idx10696\b|parameter 'hashalgorithm' cannot be|idx10508\b|idx21305\b|does not have a kid/,
    means: ["signing-alg-unexpected", "signature-invalid"],
    ask: ["id-token-header"],
  },
  {
    says: /idx10503\b/,
    unless: /the token's kid is: '(?!system)|does not have a kid/,
    means: ["signing-alg-unexpected", "signing-key-not-found", "signature-invalid"],
    ask: ["id-token-header"],
  },
  { says: /idx1051[168]\b|idx10520\b/, means: ["signature-invalid"], ask: ["id-token-header"] },
  {
    says: /idx10805\b|idx10806\b|idx10808\b/,
    means: ["discovery-failed", "signing-key-not-found", "proxy-html-page"],
    ask: ["discovery-document"],
  },
  {
    says: /idx1(?:27|41)\d\d\b|idx10400\b|idx10(?:70[0-9]|61[0-9])\b|input is not a valid base-64 string/,
    means: ["token-malformed", "token-response-nonconforming"],
    ask: ["token-claims"],
  },
  { says: /idx20108\b/, means: ["client-config-missing", "wrong-base-url"] },
  {
    says: /invalid request uri was provided/,
    means: ["discovery-failed", "client-config-missing"],
    ask: ["discovery-document"],
  },
  {
    says: /idx2080[36]|idx20807|idx20804|idx21817|idx21818/,
    means: ["discovery-failed", "wrong-base-url", "upstream-bad-gateway"],
    ask: ["inner-cause", "discovery-document"],
  },
  {
    says: /failed to parse token response body as json\. status code: 2\d\d\. content-type: text\/html/,
    means: ["proxy-html-page", "wrong-base-url"],
    ask: ["who-answered"],
  },
  {
    says: /failed to parse token response body as json\. status code: 2\d\d|parameter 'json' cannot be/,
    unless: /content-type: text\/html/,
    means: ["token-response-nonconforming"],
    ask: ["response-data"],
  },
];

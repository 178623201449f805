import type { Sentence } from "./sentence";

/** Socialite, league/oauth2-client, OpenID-Connect-PHP, firebase/php-jwt; Guzzle, Symfony and plain PHP below them. */
export const phpChecks: readonly Sentence[] = [
  {
    says: /invalidstateexception|invalid state|unable to determine state/,
    means: ["state-mismatch", "check-cookie-missing"],
    ask: ["check-cookie"],
  },
  { says: /required parameter not passed: "code"/, means: ["code-missing"], ask: ["callback-arrival"] },
  { says: /required parameter not passed: "refresh_token"/, means: ["refresh-token-missing"], sure: true },
  {
    says: /required option not passed: "access_token"|user did not authorize openid scope/,
    means: ["token-response-nonconforming", "id-token-missing"],
    ask: ["response-data"],
  },
  {
    says: /unable to verify signature|signature verification failed|signatureinvalidexception|invalid signature/,
    means: ["signature-invalid"],
    ask: ["id-token-header"],
  },
  {
    says: /unable to find a key|"kid" (?:invalid|empty)|unable to lookup correct key|unable to find key/,
    means: ["signing-key-not-found"],
    ask: ["id-token-header"],
  },
  {
    says: /incorrect key for this algorithm|algorithm not (?:supported|allowed)|no support for signature type|empty algorithm/,
    means: ["signing-alg-unexpected"],
    ask: ["id-token-header"],
  },
  {
    says: /unable to verify jwt claims/,
    means: ["issuer-mismatch", "audience-mismatch", "nonce-mismatch", "id-token-expired", "clock-skew"],
    even: true,
    ask: ["token-claims"],
  },
  { says: /expiredexception|expired token/, means: ["id-token-expired", "clock-skew"], ask: ["clock"] },
  { says: /beforevalidexception|cannot handle token (?:prior to|with)/, means: ["clock-skew"], ask: ["clock"] },
  {
    says: /wrong number of segments|error decoding signature|invalid header encoding|invalid claims encoding|malformed utf-8/,
    means: ["token-malformed"],
    ask: ["token-claims"],
  },
  {
    says: /the provider \S+ could not be fetched|unable to get provider configuration|error decoding json from jwks_uri/,
    means: ["discovery-failed", "client-config-missing"],
    ask: ["discovery-document"],
  },
  {
    says: /undefined (?:array key|index:?|property:? ?\S*) "?(?:token_endpoint|jwks_uri|authorization_endpoint)"?|invalid url: scheme is missing|urls? (?:using bad|must)|path cannot be empty|no url set|malformed url|invalid uri/,
    means: ["discovery-failed", "client-config-missing", "wrong-base-url"],
    ask: ["discovery-document"],
  },
  {
    says: /invalid response received from authorization server|expected json/,
    means: ["token-response-nonconforming", "proxy-html-page"],
    even: true,
    ask: ["response-data"],
  },
  {
    says: /control character error|state mismatch \(invalid or malformed json\)|unterminated/,
    means: ["token-response-nonconforming", "connection-failed"],
    ask: ["response-data"],
  },
];

export const phpSilent: readonly Sentence[] = [
  {
    says: /jsonexception: syntax error|syntax error|failed to parse json|json_decode/,
    at: ["discovery"],
    means: ["discovery-failed", "proxy-html-page", "wrong-base-url"],
    ask: ["discovery-document"],
  },
  {
    says: /jsonexception: syntax error|failed to parse json|response body is empty|content-type is "text\/html/,
    at: ["userinfo"],
    means: ["proxy-html-page", "token-response-nonconforming", "token-revoked"],
    ask: ["who-answered"],
  },
  { says: /response content-type is "text\/html/, means: ["proxy-html-page", "wrong-base-url"], ask: ["who-answered"] },
  {
    says: /response body is empty|response content-type is/,
    means: ["token-response-nonconforming", "upstream-bad-gateway"],
    ask: ["who-answered"],
  },
  {
    says: /jsonexception: syntax error|failed to parse json|syntax error for "/,
    means: ["proxy-html-page", "token-response-nonconforming", "upstream-bad-gateway", "discovery-failed"],
    even: true,
    ask: ["who-answered", "which-call"],
  },
  {
    says: /undefined (?:array key|index:?) "?code|(?:array key|index:?) "?state/,
    means: ["consent-denied", "code-missing", "login-required"],
    even: true,
    ask: ["callback-arrival"],
  },
  {
    says: /undefined (?:array key|index:?) "?id_token/,
    means: ["id-token-missing", "token-response-nonconforming"],
    ask: ["response-data"],
  },
  {
    says: /undefined (?:array key|index:?) "?access_token|undefined property: stdclass::\$access_token/,
    means: ["token-response-nonconforming", "client-secret-wrong", "code-already-used", "upstream-bad-gateway"],
    even: true,
    ask: ["response-data"],
  },
  {
    says: /array offset on value of type (?:null|bool)|array offset on (?:null|false)|of type array, null given/,
    means: ["proxy-html-page", "token-response-nonconforming", "upstream-bad-gateway"],
    even: true,
    ask: ["response-data", "who-answered"],
  },
  {
    says: /http request failed!|failed to open stream: (?!http request failed! http)/,
    means: ["connection-failed", "timeout"],
    even: true,
    ask: ["log-above", "direct-call"],
  },
];

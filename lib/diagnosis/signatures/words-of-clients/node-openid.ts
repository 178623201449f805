import type { Sentence } from "./sentence";

/** next-auth 4 and Auth.js, openid-client 5 and 6, oauth4webapi. */
export const nodeOpenId: readonly Sentence[] = [
  // A cookie of the attempt is not there, or cannot be decrypted any more.
  {
    says: /(?:state|nonce|code_verifier|codeverifier|challenge) cookie was missing/,
    means: ["check-cookie-missing"],
    sure: true,
  },
  {
    says: /(?:state|nonce|codeverifier|code_verifier) value could not be parsed|state could not be decoded|cookie was created for a different provider|invalidcheck: /,
    unless: /cookie was missing/,
    means: ["check-cookie-missing", "client-config-missing"],
    ask: ["check-cookie"],
  },
  {
    says: /decryption operation failed|err_jwe_decryption_failed|no matching decryption secret/,
    means: ["check-cookie-missing", "client-config-missing"],
    ask: ["worked-before"],
  },
  {
    says: /checks\.state argument is missing/,
    means: ["check-cookie-missing", "state-mismatch"],
    ask: ["check-cookie"],
  },
  {
    says: /unexpected "state" response parameter[\s\S]{0,900}expected: undefined/,
    means: ["check-cookie-missing", "state-mismatch"],
    ask: ["check-cookie"],
  },
  {
    says: /state mismatch, expected|state missing from the response|unexpected "state" response parameter|response parameter "state" missing/,
    unless: /expected: undefined/,
    means: ["state-mismatch", "check-cookie-missing"],
    ask: ["check-cookie"],
  },
  {
    says: /nonce mismatch, expected undefined/,
    means: ["check-cookie-missing", "nonce-mismatch", "client-config-missing"],
    ask: ["check-cookie"],
  },
  {
    says: /nonce mismatch, expected|unexpected (?:id token|jwt) "nonce"|jwt "nonce" \(nonce\) claim missing|missing required jwt property nonce/,
    unless: /nonce mismatch, expected undefined/,
    means: ["nonce-mismatch", "check-cookie-missing"],
    ask: ["check-cookie"],
  },
  // What the provider sent back to the callback.
  {
    says: /\biss mismatch, expected|iss missing from the response|(?:response parameter|unexpected) "iss" \(issuer\) (?:missing|response parameter)|issuer must be configured on the issuer/,
    means: ["issuer-param-invalid"],
    ask: ["callback-arrival"],
  },
  {
    says: /no authorization code in "callbackparameters"|does not contain an authorization code|\bcode missing from response|access_token not present in tokenset/,
    means: ["code-missing", "token-response-nonconforming"],
    ask: ["callback-arrival"],
  },
  {
    says: /id_token detected in the response, you must use/,
    means: ["id-token-unexpected"],
    sure: true,
  },
  {
    says: /form_post responses are expected to use the (?:post method|application)|unexpected request http method/,
    means: ["code-missing"],
    ask: ["callback-arrival"],
  },
  {
    says: /oauthaccountnotlinked|account already exists with the same e-mail/,
    means: ["account-not-linked"],
    sure: true,
  },
  // The ID token.
  {
    says: /unexpected iss value, expected undefined/,
    means: ["client-config-missing", "issuer-mismatch"],
    ask: ["discovery-document"],
  },
  {
    says: /unexpected iss value, expected|unexpected jwt "iss"|issuer does not match the expected issuer|responded with an invalid issuer|body "issuer" property does not match/,
    unless: /expected undefined/,
    means: ["issuer-mismatch"],
    ask: ["token-claims"],
  },
  {
    says: /\baud mismatch, expected|aud is missing the client_id|azp mismatch, got|missing required jwt property azp|unexpected jwt "aud"|unexpected id token "azp"|includes additional untrusted audiences/,
    means: ["audience-mismatch"],
    sure: true,
  },
  {
    says: /jwt expired, now|expiration is past current timestamp/,
    means: ["id-token-expired", "clock-skew"],
    ask: ["clock"],
  },
  {
    says: /jwt not active yet, now|issued in the future|unexpected jwt "nbf"|unexpected jwt "iat"|jwt issued too far in the past/,
    means: ["clock-skew"],
    ask: ["clock"],
  },
  {
    says: /unexpected jwt alg received|unexpected jwt "alg" header|missing client or server configuration to verify used jwt "alg"|unsupported jws (?:algorithm|"alg" identifier)/,
    means: ["signing-alg-unexpected"],
    sure: true,
  },
  {
    says: /no valid key found in issuer's jwks_uri|multiple matching keys found in issuer's|no applicable keys? found|multiple applicable keys found/,
    means: ["signing-key-not-found", "signing-alg-unexpected"],
    ask: ["id-token-header"],
  },
  {
    says: /failed to validate jwt signature|jwt signature verification failed/,
    means: ["signature-invalid"],
    ask: ["id-token-header"],
  },
  {
    says: /(?:at|c|s)_hash mismatch, expected|missing required property (?:at|c|s)_hash|invalid id token "[cs]_hash"/,
    means: ["token-hash-mismatch"],
    sure: true,
  },
  {
    says: /userinfo sub mismatch|\bsub mismatch, expected|body "sub" property value|body "sub" property must/,
    means: ["token-response-nonconforming", "audience-mismatch"],
    ask: ["token-claims"],
  },
  {
    says: /failed to decode jwt|failed to parse jwt (?:header|payload)|jwt (?:header|payload) must be|operationprocessingerror: invalid jwt/,
    means: ["token-malformed", "token-response-nonconforming"],
    ask: ["token-claims"],
  },
  {
    says: /missing required jwt property (?:exp|iat|sub|iss|aud)|jwt (?:exp|iat|nbf) claim must be|jwt "(?:exp|iat|sub|iss|aud)" \([a-z ]+\) claim (?:missing|type)|unexpected jwt "\w+" \([a-z ]+\) claim type/,
    means: ["token-response-nonconforming"],
    ask: ["token-claims"],
  },
  // The answer of the token endpoint.
  {
    says: /body "id_token" property must/,
    means: ["id-token-missing", "scope-openid-missing"],
    ask: ["scopes-asked-and-granted"],
  },
  {
    says: /id_token not present in tokenset|id_token missing from response/,
    means: ["id-token-missing", "token-response-nonconforming", "scope-openid-missing"],
    ask: ["response-data"],
  },
  { says: /refresh_token not present in tokenset/, means: ["refresh-token-missing"], sure: true },
  {
    says: /body "(?:access_token|token_type|expires_in|scope|refresh_token)" property|"response" body must be|unsupported `?token_type`? value|with body but no body was returned/,
    means: ["token-response-nonconforming"],
    ask: ["response-data"],
  },
  {
    says: /failed to parse "response" body as json[\s\S]{0,900}(?:unterminated string|unexpected end of json|after property|after array)/,
    means: ["token-response-nonconforming", "connection-failed"],
    ask: ["response-data"],
  },
  // Discovery and configuration.
  {
    says: /must be configured on the issuer|does not contain a valid "?as\.|oauth_missing_server_metadata|oauth_invalid_server_metadata|did not provide an? (?:token|authorization|userinfo) endpoint|no userinfo endpoint configured|no issuer found in webfinger|is missing both `issuer`|invalidendpoints/,
    unless: /issuer must be configured on the issuer/,
    means: ["discovery-failed", "client-config-missing"],
    ask: ["discovery-document"],
  },
  {
    says: /not a conform (?:authorization server metadata|json web key set)|body "keys" property/,
    means: ["discovery-failed", "wrong-base-url"],
    ask: ["discovery-document"],
  },
  {
    says: /client_id is required|client_secret is required|requires a client_secret|missingsecret|please define a `?secret|no_secret|requires session support|"clientid" must be a non-empty|strategy requires an? /,
    means: ["client-config-missing"],
    sure: true,
  },
  { says: /untrustedhost|host must be trusted/, means: ["client-config-missing", "app-base-url-wrong"] },
  { says: /only requests to https are allowed/, means: ["wrong-base-url", "client-config-missing"] },
];

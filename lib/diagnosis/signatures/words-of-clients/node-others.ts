import type { Sentence } from "./sentence";

/** passport, jose, jsonwebtoken with jwks-rsa. */
export const nodeOthers: readonly Sentence[] = [
  {
    says: /unable to verify authorization request state/,
    means: ["check-cookie-missing", "state-mismatch"],
    ask: ["check-cookie"],
  },
  {
    says: /invalid authorization request state|did not yield state/,
    means: ["state-mismatch", "check-cookie-missing"],
    ask: ["check-cookie"],
  },
  {
    says: /id token contains invalid nonce|jwt nonce invalid/,
    means: ["nonce-mismatch", "check-cookie-missing"],
    ask: ["check-cookie"],
  },
  {
    says: /id token not issued by expected|jwt issuer invalid|unexpected "iss" claim value/,
    means: ["issuer-mismatch"],
    ask: ["token-claims"],
  },
  {
    says: /id token not (?:intended for|issued to) this relying party|missing authori[sz]i?ed party|jwt audience invalid|unexpected "aud" claim value/,
    means: ["audience-mismatch"],
    sure: true,
  },
  {
    says: /id token has expired|tokenexpirederror|jwt expired|jwtexpired|"exp" claim timestamp check failed/,
    unless: /jwt expired, now/,
    means: ["id-token-expired", "clock-skew"],
    ask: ["clock"],
  },
  {
    says: /notbeforeerror|jwt not active(?! yet)|"(?:nbf|iat)" claim timestamp check failed/,
    means: ["clock-skew"],
    ask: ["clock"],
  },
  {
    says: /id token missing (?:subject|expiration|issued at|audience|issuer)|id token audience claim not|missing required "(?:exp|iat|sub|iss|aud)" claim|"(?:exp|iat|nbf)" claim must be a number/,
    means: ["token-response-nonconforming", "id-token-expired"],
    ask: ["token-claims"],
  },
  { says: /missing required "nonce" claim/, means: ["nonce-mismatch"], ask: ["token-claims"] },
  {
    says: /id token not present in token response/,
    means: ["id-token-missing", "scope-openid-missing"],
    ask: ["scopes-asked-and-granted"],
  },
  {
    says: /jwt must be provided|jwt must be a string|compact jws must be a string/,
    means: ["id-token-missing", "token-missing"],
    ask: ["response-data"],
  },
  {
    says: /jsonwebtokenerror: invalid algorithm|jwt signature is required|unsupported "alg" value for a json web key set|err_jose_alg_not_allowed|"alg" \(algorithm\) header parameter value not allowed|please specify "none"|no kid specified/,
    means: ["signing-alg-unexpected", "signing-key-not-found", "signature-invalid"],
    ask: ["id-token-header"],
  },
  {
    says: /signingkeynotfounderror|unable to find a signing key|no applicable key found in the json web key set|err_jwks_no_matching_key|multiple matching keys found in the json web key set|endpoint did not contain any/,
    means: ["signing-key-not-found", "signing-alg-unexpected"],
    ask: ["id-token-header"],
  },
  {
    says: /jsonwebtokenerror: invalid signature|signature verification failed|err_jws_signature_verification_failed/,
    unless: /jwt signature verification failed/,
    means: ["signature-invalid"],
    ask: ["id-token-header"],
  },
  {
    says: /jsonwebtokenerror: invalid token|jwt malformed|err_jw[st]_invalid|invalid compact jws|jws protected header is invalid|missing \/ invalid token algorithm/,
    means: ["token-malformed", "token-response-nonconforming"],
    ask: ["token-claims"],
  },
  {
    says: /expected 200 ok from the json web key set|failed to parse the json web key set|json web key set malformed|secret or public key callback|err_jwks_invalid|jwksratelimiterror/,
    unless: /unable to find a signing key|no kid specified|did not contain any|econn|enotfound/,
    means: ["discovery-failed", "signing-key-not-found"],
    ask: ["discovery-document"],
  },
  {
    says: /internaloautherror: failed to obtain access token[\s\S]{0,900}(?:unexpected end|unterminated)/,
    means: ["token-response-nonconforming"],
  },
];

import { expectSayings, type Saying } from "./testing/expect-sayings";

const sayings: readonly Saying[] = [
  [
    "oauthlib.oauth2.rfc6749.errors.MismatchingStateError: (mismatching_state) CSRF Warning! State not equal in request and response.",
    "state-mismatch",
    "likely",
    "check-cookie",
  ],
  [
    "oauthlib.oauth2.rfc6749.errors.MissingTokenError: (missing_token) Missing access token parameter.",
    "token-response-nonconforming",
    "possible",
    "response-data",
  ],
  ["oauthlib.oauth2.rfc6749.errors.InvalidClientError: (invalid_client)", "client-secret-wrong", "possible"],
  [
    "oauthlib.oauth2.rfc6749.errors.InsecureTransportError: (insecure_transport) OAuth 2 MUST utilize https.",
    "proxy-scheme-lost",
    "likely",
  ],
  ['authlib.jose.errors.MissingClaimError: missing_claim: Missing "azp" claim', "audience-mismatch", "likely"],
  ['authlib.jose.errors.InvalidClaimError: invalid_claim: Invalid claim "iss"', "issuer-mismatch", "likely"],
  ["ValueError: Invalid JSON Web Key Set", "signing-key-not-found", "likely"],
  ["authlib.integrations.base_client.errors.OAuthError: access_denied: ", "consent-denied", "likely"],
  [
    'RuntimeError: Missing "jwks_uri" in metadata\n  File "/a/authlib/integrations/base_client/sync_openid.py", line 1, in fetch_jwk_set',
    "discovery-failed",
    "likely",
  ],
  ["jwt.exceptions.ImmatureSignatureError: The token is not yet valid (iat)", "clock-skew", "likely"],
  [
    'jwt.exceptions.PyJWKClientError: Unable to find a signing key that matches: "None"',
    "signing-alg-unexpected",
    "likely",
  ],
  [
    'jwt.exceptions.PyJWKClientError: Unable to find a signing key that matches: "k9"',
    "signing-key-not-found",
    "likely",
  ],
  ["jose.exceptions.JWTClaimsError: Invalid audience", "audience-mismatch", "likely"],
  ["jwcrypto.jwt.JWTInvalidClaimValue: Invalid 'nonce' value. Expected 'a' got 'b'", "nonce-mismatch", "likely"],
  [
    "social_core.exceptions.AuthCanceled: Authentication process canceled",
    "consent-denied",
    "possible",
    "response-data",
  ],
  [
    "social_core.exceptions.AuthForbidden: Your credentials aren't allowed",
    "client-secret-wrong",
    "possible",
    "which-call",
  ],
  [
    'allauth.socialaccount.providers.oauth2.client.OAuth2Error: Error retrieving access token: b\'{"error":"unsupported_grant_type"}\'',
    "grant-type-unsupported",
    "likely",
  ],
  [
    "requests.exceptions.HTTPError: 503 Server Error: Service Unavailable for url: https://accounts.haravan.com/connect/token",
    "service-unavailable",
    "likely",
  ],
  [
    "requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: https://accounts.haravan.com/connect/userinfo",
    "token-revoked",
    "possible",
  ],
  [
    "requests.exceptions.HTTPError: 404 Client Error: Not Found for url: https://accounts.haravan.com/.well-known/openid-configuration",
    "discovery-failed",
    "likely",
  ],
  [
    "httpx.HTTPStatusError: Client error '429 Too Many Requests' for url 'https://accounts.haravan.com/connect/token'",
    "rate-limited",
    "likely",
  ],
  [
    "Traceback (most recent call last):\nssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:1006)\nDuring handling of the above exception, another exception occurred:\nrequests.exceptions.SSLError: Max retries exceeded",
    "tls-untrusted",
    "likely",
  ],
  [
    "Traceback (most recent call last):\n  File \"/a/app.py\", line 9, in callback\nKeyError: 'id_token'",
    "id-token-missing",
    "likely",
  ],
  [
    "Traceback (most recent call last):\njson.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)",
    "proxy-html-page",
    "possible",
    "who-answered",
  ],
];

expectSayings(sayings);

// Recorded, stack frames left out. One line a sighting, so that this file is not laid out over many.
// biome-ignore-all format: a table
import type { Sightings } from "./sighting";

export const python: Sightings = {
  "scope-unknown": [
    { library: "requests-oauthlib", version: "1.3.0", text: "oauthlib.oauth2.rfc6749.errors.InvalidScopeError: (invalid_scope)", alike: ["scope-not-allowed-for-client"] },
    { library: "django-allauth", version: "0.51.0", text: "allauth.socialaccount.providers.oauth2.client.OAuth2Error: Error retrieving access token: b'{\"error\":\"invalid_scope\"}'", alike: ["scope-not-allowed-for-client"] },
  ],
  "scope-openid-missing": [
    { library: "authlib", version: "1.2.0", text: "requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://accounts.haravan.com/connect/userinfo", alike: ["scope-missing", "scope-not-granted"] },
  ],
  "consent-denied": [
    { library: "authlib", version: "1.2.0", text: "authlib.integrations.base_client.errors.OAuthError: access_denied:" },
    { library: "requests-oauthlib", version: "1.3.0", text: "oauthlib.oauth2.rfc6749.errors.AccessDeniedError: (access_denied)" },
    { library: "social-auth-core", version: "4.3.0", text: "social_core.exceptions.AuthCanceled: Authentication process canceled" },
  ],
  "login-required": [
    { library: "authlib", version: "1.2.0", text: "authlib.integrations.base_client.errors.OAuthError: login_required:" },
    { library: "requests-oauthlib", version: "1.3.0", text: "oauthlib.oauth2.rfc6749.errors.LoginRequired: (login_required)" },
    { library: "social-auth-core", version: "4.3.0", text: "social_core.exceptions.AuthFailed: Authentication failed: login_required" },
  ],
  "code-missing": [
    { library: "authlib", version: "1.2.0", text: "authlib.jose.errors.MissingClaimError: missing_claim: Missing \"aud\" claim" },
    { library: "authlib", version: "1.2.0", text: "werkzeug.exceptions.BadRequestKeyError: 400 Bad Request: The browser (or proxy) sent a request that this server could not understand." },
    { library: "requests-oauthlib", version: "1.3.0", text: "oauthlib.oauth2.rfc6749.errors.MissingCodeError: (missing_code) Missing code parameter in response." },
  ],
  "state-mismatch": [
    { library: "authlib", version: "1.2.0", text: "authlib.oauth2.rfc6749.errors.MismatchingStateException: mismatching_state: CSRF Warning! State not equal in request and response.", alike: ["check-cookie-missing"] },
    { library: "requests-oauthlib", version: "1.3.0", text: "oauthlib.oauth2.rfc6749.errors.MismatchingStateError: (mismatching_state) CSRF Warning! State not equal in request and response.", alike: ["check-cookie-missing"] },
    { library: "social-auth-core", version: "4.3.0", text: "social_core.exceptions.AuthStateForbidden: Wrong state parameter given." },
  ],
  "code-already-used": [
    { library: "authlib", version: "1.2.0", text: "authlib.integrations.base_client.errors.OAuthError: invalid_grant:", alike: ["code-expired", "code-malformed", "code-client-mismatch", "token-redirect-uri-mismatch", "pkce-verifier-missing", "pkce-verifier-mismatch", "pkce-verifier-unexpected", "user-disabled", "code-missing"] },
    { library: "requests-oauthlib", version: "1.3.0", text: "oauthlib.oauth2.rfc6749.errors.InvalidGrantError: (invalid_grant) Authorization code has already been used" },
    { library: "django-allauth", version: "0.51.0", text: "allauth.socialaccount.providers.oauth2.client.OAuth2Error: Error retrieving access token: b'{\"error\":\"invalid_grant\"}'", alike: ["code-expired", "code-malformed", "code-client-mismatch", "token-redirect-uri-mismatch", "pkce-verifier-missing", "pkce-verifier-mismatch", "pkce-verifier-unexpected", "user-disabled", "code-missing"] },
  ],
  "token-redirect-uri-mismatch": [
    { library: "authlib", version: "1.2.0", text: "authlib.integrations.base_client.errors.OAuthError: unauthorized_client:", alike: ["grant-not-allowed-for-client"] },
    { library: "requests-oauthlib", version: "1.3.0", text: "oauthlib.oauth2.rfc6749.errors.UnauthorizedClientError: (unauthorized_client)", alike: ["grant-not-allowed-for-client"] },
  ],
  "client-secret-wrong": [
    { library: "authlib", version: "1.2.0", text: "authlib.integrations.base_client.errors.OAuthError: invalid_client:", alike: ["client-unknown", "client-disabled", "client-auth-missing", "client-secret-expired", "client-auth-method-wrong"] },
    { library: "requests-oauthlib", version: "1.3.0", text: "oauthlib.oauth2.rfc6749.errors.InvalidClientError: (invalid_client)", alike: ["client-unknown", "client-disabled", "client-auth-missing", "client-secret-expired", "client-auth-method-wrong"] },
    { library: "social-auth-core", version: "4.3.0", text: "requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: https://accounts.haravan.com/connect/token\nsocial_core.exceptions.AuthForbidden: Your credentials aren't allowed", alike: ["client-unknown", "client-disabled", "client-auth-missing", "client-auth-method-wrong", "client-secret-expired"] },
    { library: "django-allauth", version: "0.51.0", text: "allauth.socialaccount.providers.oauth2.client.OAuth2Error: Error retrieving access token: b'{\"error\":\"invalid_client\"}'", alike: ["client-unknown", "client-disabled", "client-auth-missing", "client-secret-expired", "client-auth-method-wrong"] },
  ],
  "grant-type-unsupported": [
    { library: "authlib", version: "1.2.0", text: "authlib.integrations.base_client.errors.OAuthError: unsupported_grant_type:", alike: ["content-type-wrong"] },
    { library: "requests-oauthlib", version: "1.3.0", text: "oauthlib.oauth2.rfc6749.errors.UnsupportedGrantTypeError: (unsupported_grant_type)", alike: ["content-type-wrong"] },
    { library: "django-allauth", version: "0.51.0", text: "allauth.socialaccount.providers.oauth2.client.OAuth2Error: Error retrieving access token: b'{\"error\":\"unsupported_grant_type\"}'", alike: ["content-type-wrong"] },
  ],
  "content-type-wrong": [
    { library: "authlib", version: "1.2.0", text: "authlib.integrations.base_client.errors.OAuthError: invalid_request:", alike: ["request-parameter-invalid", "http-method-wrong"] },
    { library: "requests-oauthlib", version: "1.3.0", text: "oauthlib.oauth2.rfc6749.errors.InvalidClientIdError: (invalid_request) Invalid client_id parameter value.", alike: ["request-parameter-invalid", "http-method-wrong"] },
    { library: "social-auth-core", version: "4.3.0", text: "requests.exceptions.HTTPError: 415 Client Error: Unsupported Media Type for url: https://accounts.haravan.com/connect/token" },
    { library: "httpx", version: "0.23.3", text: "httpx.HTTPStatusError: Client error '415 Unsupported Media Type' for url 'https://accounts.haravan.com/connect/token'\nFor more information check: https://httpstatuses.com/415" },
  ],
  "http-method-wrong": [
    { library: "httpx", version: "0.23.3", text: "httpx.HTTPStatusError: Client error '405 Method Not Allowed' for url 'https://accounts.haravan.com/connect/token'\nFor more information check: https://httpstatuses.com/405", alike: ["wrong-base-url"] },
  ],
  "token-response-nonconforming": [
    { library: "authlib", version: "1.2.0", text: "KeyError: 'access_token'" },
    { library: "authlib", version: "1.2.0", text: "ValueError: invalid literal for int() with base 10: 'soon'" },
    { library: "django-allauth", version: "0.51.0", text: "allauth.socialaccount.providers.oauth2.client.OAuth2Error: Error retrieving access token: b'{\"error\":\"invalid_grant\",\"error_description\":\"Bad code\"}'", alike: ["code-expired", "code-already-used", "code-malformed", "code-client-mismatch", "token-redirect-uri-mismatch", "pkce-verifier-missing", "pkce-verifier-mismatch", "pkce-verifier-unexpected", "user-disabled", "code-missing"] },
  ],
  "nonce-mismatch": [
    { library: "authlib", version: "1.2.0", text: "authlib.jose.errors.InvalidClaimError: invalid_claim: Invalid claim \"nonce\"" },
    { library: "social-auth-core", version: "4.3.0", text: "social_core.exceptions.AuthTokenError: Token error: Incorrect id_token: nonce", alike: ["nonce-missing"] },
  ],
  "issuer-mismatch": [
    { library: "social-auth-core", version: "4.3.0", text: "jose.exceptions.JWTClaimsError: Invalid issuer\nsocial_core.exceptions.AuthTokenError: Token error: Invalid issuer", alike: ["discovery-failed"] },
    { library: "PyJWT", version: "2.6.0", text: "jwt.exceptions.InvalidIssuerError: Invalid issuer" },
  ],
  "audience-mismatch": [
    { library: "authlib", version: "1.2.0", text: "authlib.jose.errors.InvalidClaimError: invalid_claim: Invalid claim \"azp\"" },
    { library: "social-auth-core", version: "4.3.0", text: "jose.exceptions.JWTClaimsError: Invalid audience\nsocial_core.exceptions.AuthTokenError: Token error: Invalid audience" },
    { library: "PyJWT", version: "2.6.0", text: "jwt.exceptions.InvalidAudienceError: Invalid audience" },
  ],
  "signature-invalid": [
    { library: "authlib", version: "1.2.0", text: "authlib.jose.errors.BadSignatureError: bad_signature:" },
  ],
  "signing-key-not-found": [
    { library: "authlib", version: "1.2.0", text: "ValueError: Invalid JSON Web Key Set", alike: ["signature-invalid", "discovery-failed"] },
    { library: "PyJWT", version: "2.6.0", text: "jwt.exceptions.PyJWKSetError: The JWK Set did not contain any keys", alike: ["discovery-failed"] },
  ],
  "signing-alg-unexpected": [
    { library: "authlib", version: "1.2.0", text: "authlib.jose.errors.UnsupportedAlgorithmError: unsupported_algorithm:", alike: ["signature-invalid"] },
    { library: "PyJWT", version: "2.6.0", text: "jwt.exceptions.PyJWKClientError: Unable to find a signing key that matches: \"None\"", alike: ["signature-invalid"] },
  ],
  "id-token-expired": [
    { library: "authlib", version: "1.2.0", text: "authlib.jose.errors.ExpiredTokenError: expired_token: The token is expired", alike: ["clock-skew"] },
    { library: "social-auth-core", version: "4.3.0", text: "jose.exceptions.ExpiredSignatureError: Signature has expired.\nsocial_core.exceptions.AuthTokenError: Token error: Signature has expired", alike: ["clock-skew"] },
    { library: "PyJWT", version: "2.6.0", text: "jwt.exceptions.ExpiredSignatureError: Signature has expired", alike: ["clock-skew"] },
  ],
  "clock-skew": [
    { library: "authlib", version: "1.2.0", text: "authlib.jose.errors.InvalidTokenError: invalid_token: The token is not valid yet" },
    { library: "social-auth-core", version: "4.3.0", text: "jose.exceptions.JWTClaimsError: The token is not yet valid (nbf)\nsocial_core.exceptions.AuthTokenError: Token error: The token is not yet valid (nbf)" },
    { library: "PyJWT", version: "2.6.0", text: "jwt.exceptions.ImmatureSignatureError: The token is not yet valid (iat)" },
  ],
  "id-token-missing": [
    { library: "authlib", version: "1.2.0", text: "KeyError: 'id_token'", alike: ["scope-openid-missing"] },
  ],
  "token-hash-mismatch": [
    { library: "authlib", version: "1.2.0", text: "authlib.jose.errors.InvalidClaimError: invalid_claim: Invalid claim \"at_hash\"" },
    { library: "social-auth-core", version: "4.3.0", text: "jose.exceptions.JWTClaimsError: at_hash claim does not match access_token.\nsocial_core.exceptions.AuthTokenError: Token error: at_hash claim does not match access_token." },
  ],
  "discovery-failed": [
    { library: "authlib", version: "1.2.0", text: "KeyError: 'token_endpoint'", alike: ["client-config-missing"] },
    { library: "authlib", version: "1.2.0", text: "requests.exceptions.HTTPError: 404 Client Error: Not Found for url: https://accounts.haravan.com/jwks", alike: ["signing-key-not-found"] },
    { library: "social-auth-core", version: "4.3.0", text: "requests.exceptions.MissingSchema: Invalid URL 'None': No scheme supplied. Perhaps you meant http://None?", alike: ["client-config-missing"] },
    { library: "social-auth-core", version: "4.3.0", text: "requests.exceptions.HTTPError: 404 Client Error: Not Found for url: https://accounts.haravan.com/.well-known/openid-configuration", alike: ["wrong-base-url"] },
  ],
  "token-malformed": [
    { library: "authlib", version: "1.2.0", text: "UnicodeDecodeError: 'utf-8' codec can't decode byte 0x9e in position 0: invalid start byte\nauthlib.jose.errors.DecodeError: Invalid header string: 'utf-8' codec can't decode byte 0x9e in position 0: invalid start byte:", alike: ["token-response-nonconforming", "signature-invalid"] },
    { library: "social-auth-core", version: "4.3.0", text: "UnicodeDecodeError: 'utf-8' codec can't decode byte 0x9e in position 0: invalid start byte\njose.exceptions.JWSError: Invalid header string: 'utf-8' codec can't decode byte 0x9e in position 0: invalid start byte\njose.exceptions.JWTError: Error decoding token headers.", alike: ["token-response-nonconforming", "signature-invalid"] },
    { library: "PyJWT", version: "2.6.0", text: "UnicodeDecodeError: 'utf-8' codec can't decode byte 0x9e in position 0: invalid start byte\njwt.exceptions.DecodeError: Invalid header string: 'utf-8' codec can't decode byte 0x9e in position 0: invalid start byte", alike: ["token-response-nonconforming", "signature-invalid"] },
  ],
  "rate-limited": [
    { library: "social-auth-core", version: "4.3.0", text: "requests.exceptions.HTTPError: 429 Client Error: Too Many Requests for url: https://accounts.haravan.com/connect/token" },
    { library: "django-allauth", version: "0.51.0", text: "allauth.socialaccount.providers.oauth2.client.OAuth2Error: Error retrieving access token: b'Too Many Requests'" },
    { library: "httpx", version: "0.23.3", text: "httpx.HTTPStatusError: Client error '429 Too Many Requests' for url 'https://accounts.haravan.com/connect/token'\nFor more information check: https://httpstatuses.com/429" },
  ],
  "wrong-base-url": [
    { library: "social-auth-core", version: "4.3.0", text: "requests.exceptions.HTTPError: 404 Client Error: Not Found for url: https://accounts.haravan.com/login", alike: ["proxy-html-page", "token-response-nonconforming", "http-method-wrong"] },
    { library: "django-allauth", version: "0.51.0", text: "allauth.socialaccount.providers.oauth2.client.OAuth2Error: Error retrieving access token: b'<html><body><h1>404 Not Found</h1></body></html>'", alike: ["discovery-failed"] },
    { library: "requests", version: "2.28.1", text: "requests.exceptions.HTTPError: 404 Client Error: Not Found for url: https://accounts.haravan.com/connect/token", alike: ["discovery-failed"] },
    { library: "httpx", version: "0.23.3", text: "httpx.HTTPStatusError: Client error '404 Not Found' for url 'https://accounts.haravan.com/connect/token'\nFor more information check: https://httpstatuses.com/404", alike: ["discovery-failed"] },
  ],
  "server-error": [
    { library: "authlib", version: "1.2.0", text: "requests.exceptions.HTTPError: 500 Server Error: Internal Server Error for url: https://accounts.haravan.com/connect/token" },
    { library: "httpx", version: "0.23.3", text: "httpx.HTTPStatusError: Server error '500 Internal Server Error' for url 'https://accounts.haravan.com/connect/token'\nFor more information check: https://httpstatuses.com/500" },
  ],
  "upstream-bad-gateway": [
    { library: "authlib", version: "1.2.0", text: "requests.exceptions.HTTPError: 502 Server Error: Bad Gateway for url: https://accounts.haravan.com/connect/token" },
    { library: "authlib", version: "1.2.0", text: "httpx.HTTPStatusError: Server error '502 Bad Gateway' for url 'https://accounts.haravan.com/connect/userinfo'\nFor more information check: https://httpstatuses.com/502" },
    { library: "django-allauth", version: "0.51.0", text: "allauth.socialaccount.providers.oauth2.client.OAuth2Error: Error retrieving access token: b'{\"message\":\"Bad Gateway\"}'" },
  ],
  "service-unavailable": [
    { library: "authlib", version: "1.2.0", text: "requests.exceptions.HTTPError: 503 Server Error: Service Unavailable for url: https://accounts.haravan.com/connect/token" },
    { library: "social-auth-core", version: "4.3.0", text: "requests.exceptions.HTTPError: 503 Server Error: Service Unavailable for url: https://accounts.haravan.com/connect/token\nsocial_core.exceptions.AuthUnreachableProvider: The authentication provider could not be reached" },
    { library: "django-allauth", version: "0.51.0", text: "allauth.socialaccount.providers.oauth2.client.OAuth2Error: Error retrieving access token: b'<html><body><h1>503 Service Temporarily Unavailable</h1></body></html>'" },
  ],
  "dns-failure": [
    { library: "authlib", version: "1.2.0", text: "ValueError: 'accounts.haravan.com' does not appear to be an IPv4 or IPv6 address\nsocket.gaierror: [Errno -2] Name or service not known\nhttpcore.ConnectError: [Errno -2] Name or service not known\nhttpx.ConnectError: [Errno -2] Name or service not known" },
    { library: "requests-oauthlib", version: "1.3.0", text: "socket.gaierror: [Errno -2] Name or service not known\nurllib3.exceptions.NewConnectionError: <urllib3.connection.HTTPSConnection object at 0x7faa5ada7110>: Failed to establish a new connection: [Errno -2] Name or service not known\nurllib3.exceptions.MaxRetryError: HTTPSConnectionPool(host='accounts.haravan.com', port=443): Max retries exceeded with url: /connect/token (Caused by NewConnectionError('<urllib3.connection.HTTPSConnection object at 0x7faa5ada7110>: Failed to establish a new connection: [Errno -2] Name or service not known'))\nrequests.exceptions.ConnectionError: HTTPSConnectionPool(host='accounts.haravan.com', port=443): Max retries exceeded with url: /connect/token (Caused by NewConnectionError('<urllib3.connection.HTTPSConnection object at 0x7faa5ada7110>: Failed to establish a new connection: [Errno -2] Name or service not known'))" },
    { library: "django-allauth", version: "0.51.0", text: "socket.gaierror: [Errno -2] Name or service not known\nurllib3.exceptions.NewConnectionError: <urllib3.connection.HTTPSConnection object at 0x7f24059256d0>: Failed to establish a new connection: [Errno -2] Name or service not known\nurllib3.exceptions.MaxRetryError: HTTPSConnectionPool(host='accounts.haravan.com', port=443): Max retries exceeded with url: /connect/token (Caused by NewConnectionError('<urllib3.connection.HTTPSConnection object at 0x7f24059256d0>: Failed to establish a new connection: [Errno -2] Name or service not known'))\nrequests.exceptions.ConnectionError: HTTPSConnectionPool(host='accounts.haravan.com', port=443): Max retries exceeded with url: /connect/token (Caused by NewConnectionError('<urllib3.connection.HTTPSConnection object at 0x7f24059256d0>: Failed to establish a new connection: [Errno -2] Name or service not known'))" },
  ],
  timeout: [
    { library: "authlib", version: "1.2.0", text: "TimeoutError: timed out\nurllib3.exceptions.ReadTimeoutError: HTTPConnectionPool(host='127.0.0.1', port=7070): Read timed out. (read timeout=3)\nrequests.exceptions.ReadTimeout: HTTPConnectionPool(host='127.0.0.1', port=7070): Read timed out. (read timeout=3)" },
    { library: "httpx", version: "0.23.3", text: "TimeoutError: timed out\nhttpcore.ReadTimeout: timed out\nhttpx.ReadTimeout: timed out" },
  ],
  "connection-failed": [
    { library: "authlib", version: "1.2.0", text: "httpcore.RemoteProtocolError: Server disconnected without sending a response.\nhttpx.RemoteProtocolError: Server disconnected without sending a response." },
    { library: "requests-oauthlib", version: "1.3.0", text: "http.client.RemoteDisconnected: Remote end closed connection without response\nurllib3.exceptions.ProtocolError: ('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))\nrequests.exceptions.ConnectionError: ('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))" },
    { library: "social-auth-core", version: "4.3.0", text: "http.client.RemoteDisconnected: Remote end closed connection without response\nurllib3.exceptions.ProtocolError: ('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))\nrequests.exceptions.ConnectionError: ('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))\nsocial_core.exceptions.AuthFailed: Authentication failed: ('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))" },
  ],
  "tls-untrusted": [
    { library: "authlib", version: "1.2.0", text: "ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate (_ssl.c:992)" },
    { library: "django-allauth", version: "0.51.0", text: "ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate (_ssl.c:992)\nurllib3.exceptions.MaxRetryError: HTTPSConnectionPool(host='127.0.0.1', port=7071): Max retries exceeded with url: /ok/connect/token (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate (_ssl.c:992)')))\nrequests.exceptions.SSLError: HTTPSConnectionPool(host='127.0.0.1', port=7071): Max retries exceeded with url: /ok/connect/token (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate (_ssl.c:992)')))" },
  ],
  "tls-hostname-mismatch": [
    { library: "authlib", version: "1.2.0", text: "ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: IP address mismatch, certificate is not valid for '127.0.0.1'. (_ssl.c:992)" },
    { library: "social-auth-core", version: "4.3.0", text: "urllib3.util.ssl_match_hostname.CertificateError: hostname '127.0.0.1' doesn't match 'accounts.haravan.com'\nurllib3.exceptions.MaxRetryError: HTTPSConnectionPool(host='127.0.0.1', port=7073): Max retries exceeded with url: /ok/.well-known/openid-configuration (Caused by SSLError(CertificateError(\"hostname '127.0.0.1' doesn't match 'accounts.haravan.com'\")))\nrequests.exceptions.SSLError: HTTPSConnectionPool(host='127.0.0.1', port=7073): Max retries exceeded with url: /ok/.well-known/openid-configuration (Caused by SSLError(CertificateError(\"hostname '127.0.0.1' doesn't match 'accounts.haravan.com'\")))\nsocial_core.exceptions.AuthFailed: Authentication failed: HTTPSConnectionPool(host='127.0.0.1', port=7073): Max retries exceeded with url: /ok/.well-known/openid-configuration (Caused by SSLError(CertificateError(\"hostname '127.0.0.1' doesn't match 'accounts.haravan.com'\")))" },
    { library: "httpx", version: "0.23.3", text: "ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: IP address mismatch, certificate is not valid for '127.0.0.1'. (_ssl.c:992)\nhttpcore.ConnectError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: IP address mismatch, certificate is not valid for '127.0.0.1'. (_ssl.c:992)\nhttpx.ConnectError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: IP address mismatch, certificate is not valid for '127.0.0.1'. (_ssl.c:992)" },
  ],
  "tls-cert-expired": [
    { library: "authlib", version: "1.2.0", text: "ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate has expired (_ssl.c:992)\nurllib3.exceptions.MaxRetryError: HTTPSConnectionPool(host='127.0.0.1', port=7072): Max retries exceeded with url: /ok/.well-known/openid-configuration (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate has expired (_ssl.c:992)')))\nrequests.exceptions.SSLError: HTTPSConnectionPool(host='127.0.0.1', port=7072): Max retries exceeded with url: /ok/.well-known/openid-configuration (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate has expired (_ssl.c:992)')))" },
    { library: "django-allauth", version: "0.51.0", text: "ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate has expired (_ssl.c:992)\nurllib3.exceptions.MaxRetryError: HTTPSConnectionPool(host='127.0.0.1', port=7072): Max retries exceeded with url: /ok/connect/token (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate has expired (_ssl.c:992)')))\nrequests.exceptions.SSLError: HTTPSConnectionPool(host='127.0.0.1', port=7072): Max retries exceeded with url: /ok/connect/token (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate has expired (_ssl.c:992)')))" },
    { library: "httpx", version: "0.23.3", text: "ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate has expired (_ssl.c:992)\nhttpcore.ConnectError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate has expired (_ssl.c:992)\nhttpx.ConnectError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate has expired (_ssl.c:992)" },
  ],
  "tls-handshake-failed": [
    { library: "authlib", version: "1.2.0", text: "ssl.SSLError: [SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:992)", alike: ["connection-failed"] },
    { library: "requests-oauthlib", version: "1.3.0", text: "ssl.SSLError: [SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:992)\nurllib3.exceptions.MaxRetryError: HTTPSConnectionPool(host='127.0.0.1', port=7070): Max retries exceeded with url: /ok/connect/token (Caused by SSLError(SSLError(1, '[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:992)')))\nrequests.exceptions.SSLError: HTTPSConnectionPool(host='127.0.0.1', port=7070): Max retries exceeded with url: /ok/connect/token (Caused by SSLError(SSLError(1, '[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:992)')))", alike: ["connection-failed"] },
    { library: "social-auth-core", version: "4.3.0", text: "ssl.SSLError: [SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:992)\nurllib3.exceptions.MaxRetryError: HTTPSConnectionPool(host='127.0.0.1', port=7070): Max retries exceeded with url: /ok/.well-known/openid-configuration (Caused by SSLError(SSLError(1, '[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:992)')))\nrequests.exceptions.SSLError: HTTPSConnectionPool(host='127.0.0.1', port=7070): Max retries exceeded with url: /ok/.well-known/openid-configuration (Caused by SSLError(SSLError(1, '[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:992)')))\nsocial_core.exceptions.AuthFailed: Authentication failed: HTTPSConnectionPool(host='127.0.0.1', port=7070): Max retries exceeded with url: /ok/.well-known/openid-configuration (Caused by SSLError(SSLError(1, '[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:992)')))", alike: ["connection-failed"] },
  ],
  "waf-blocked": [
    { library: "social-auth-core", version: "4.3.0", text: "requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://accounts.haravan.com/connect/token", alike: ["proxy-html-page", "ip-not-allowed", "proxy-blocked", "user-not-permitted"] },
    { library: "django-allauth", version: "0.51.0", text: "allauth.socialaccount.providers.oauth2.client.OAuth2Error: Error retrieving access token: b'<!DOCTYPE html><html><head><title>Just a moment...</title></head><body></body></html>'", alike: ["proxy-html-page", "ip-not-allowed", "proxy-blocked", "user-not-permitted"] },
    { library: "httpx", version: "0.23.3", text: "httpx.HTTPStatusError: Client error '403 Forbidden' for url 'https://accounts.haravan.com/connect/token'\nFor more information check: https://httpstatuses.com/403", alike: ["proxy-html-page", "ip-not-allowed", "proxy-blocked", "user-not-permitted"] },
  ],
};

import { expectSayings, type Saying } from "./testing/expect-sayings";

const sayings: readonly Saying[] = [
  [
    "[authorization_request_not_found] \n\tat org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter.attemptAuthentication(X.java:1)",
    "check-cookie-missing",
    "likely",
    "check-cookie",
  ],
  [
    "[invalid_nonce] \n\tat org.springframework.security.oauth2.client.oidc.X.authenticate(X.java:1)",
    "nonce-mismatch",
    "likely",
  ],
  [
    "org.springframework.security.oauth2.core.OAuth2AuthenticationException: [invalid_id_token] An error occurred while attempting to decode the Jwt: Signed JWT rejected: Another algorithm expected, or no matching key(s) found",
    "signing-key-not-found",
    "likely",
  ],
  ["com.nimbusds.jwt.proc.BadJWTException: Unexpected JWT issuer: https://other.example", "issuer-mismatch", "likely"],
  ["com.nimbusds.jwt.proc.BadJWTException: Expired JWT", "id-token-expired", "likely"],
  ["com.nimbusds.jose.RemoteKeySourceException: Couldn't retrieve remote JWK set", "discovery-failed", "likely"],
  [
    "org.pac4j.core.exception.TechnicalException: State parameter is different from the one sent in authentication request.",
    "state-mismatch",
    "likely",
  ],
  [
    'Exception in thread "main" com.google.api.client.auth.oauth2.TokenResponseException: 401 Unauthorized\nPOST https://accounts.haravan.com/connect/token',
    "client-secret-wrong",
    "likely",
  ],
  [
    'Exception in thread "main" java.io.FileNotFoundException: https://accounts.haravan.com/connect/token',
    "wrong-base-url",
    "likely",
  ],
  [
    'Exception in thread "main" java.net.ConnectException\n\tat java.net.http/jdk.internal.net.http.HttpClientImpl.send(HttpClientImpl.java:573)',
    "connection-failed",
    "likely",
    "direct-call",
  ],
  [
    "javax.net.ssl.SSLHandshakeException: PKIX path building failed\nCaused by: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target",
    "tls-untrusted",
    "likely",
  ],
  [
    'Exception in thread "main" java.lang.NullPointerException: Cannot invoke "com.fasterxml.jackson.databind.JsonNode.asText()" because the return value of "get(String)" is null',
    "token-response-nonconforming",
    "possible",
    "response-data",
  ],
];

expectSayings(sayings);

import { expectSayings, type Saying } from "./testing/expect-sayings";

const sayings: readonly Saying[] = [
  [
    "E, [2026-01-01T00:00:00.1 #1] ERROR -- : (hara) Authentication failure! csrf_detected: OmniAuth::Strategies::OAuth2::CallbackError, csrf_detected | CSRF detected",
    "state-mismatch",
    "likely",
    "check-cookie",
  ],
  [
    'E, [2026-01-01T00:00:00.1 #1] ERROR -- : (hara) Authentication failure! invalid_credentials: OAuth2::Error, invalid_scope: \n{"error":"invalid_scope"}',
    "scope-unknown",
    "likely",
  ],
  [
    "E, [2026-01-01T00:00:00.1 #1] ERROR -- : (hara) Authentication failure! invalid_credentials: OAuth2::Error,",
    "server-error",
    "possible",
    "response-data",
  ],
  [
    "id_token.rb:1:in `verify!': Invalid ID token: Audience does not match (OpenIDConnect::ResponseObject::IdToken::InvalidAudience)",
    "audience-mismatch",
    "likely",
  ],
  [
    "id_token.rb:1:in `verify!': Invalid ID token: Expired token (OpenIDConnect::ResponseObject::IdToken::ExpiredToken)",
    "id-token-expired",
    "likely",
  ],
  [
    "jose.rb:31:in `with_jwk_support': JSON::JWK::Set::KidNotFound (JSON::JWK::Set::KidNotFound)",
    "signing-key-not-found",
    "likely",
  ],
  [
    "jws.rb:1:in `verify!': JSON::JWS::VerificationFailed (JSON::JWS::VerificationFailed)",
    "signature-invalid",
    "likely",
  ],
  [
    "client.rb:230:in `handle_error_response': unauthorized_client (Rack::OAuth2::Client::Error)",
    "token-redirect-uri-mismatch",
    "possible",
  ],
  [
    "config.rb:12:in `rescue in discover!': Not Found (OpenIDConnect::Discovery::DiscoveryFailed)",
    "discovery-failed",
    "likely",
  ],
  [
    "decode.rb:1:in `verify_aud': Invalid audience. Expected a, received b (JWT::InvalidAudError)",
    "audience-mismatch",
    "likely",
  ],
  [
    "raise_error.rb:1:in `on_complete': the server responded with status 415 (Faraday::ClientError)",
    "content-type-wrong",
    "likely",
  ],
  [
    "protocol.rb:46:in `connect_nonblock': SSL_connect returned=1 errno=0 state=error: certificate verify failed (certificate has expired) (Faraday::SSLError)",
    "tls-cert-expired",
    "likely",
  ],
  [
    "http.rb:1:in `initialize': Failed to open TCP connection to id.example:443 (getaddrinfo: Name or service not known) (SocketError)",
    "dns-failure",
    "likely",
  ],
  [
    'run.rb:9:in `fetch\': key not found: "access_token" (KeyError)',
    "token-response-nonconforming",
    "possible",
    "response-data",
  ],
];

expectSayings(sayings);

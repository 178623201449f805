// Recorded, stack frames left out. One line a sighting, so that this file is not laid out over many.
// biome-ignore-all format: a table
import type { Sightings } from "./sighting";

export const ruby: Sightings = {
  "scope-unknown": [
    { library: "omniauth-oauth2", version: "1.8.0", text: "E, [2026-11-22T18:39:39.599142 #15297] ERROR -- : (hara) Authentication failure! invalid_credentials: OAuth2::Error, invalid_scope:\n{\"error\":\"invalid_scope\"}", alike: ["scope-not-allowed-for-client"] },
    { library: "openid_connect", version: "1.2.0", text: "/app/gems/rack-oauth2-1.21.3/lib/rack/oauth2/client.rb:230:in `handle_error_response': invalid_scope (Rack::OAuth2::Client::Error)", alike: ["scope-not-allowed-for-client"] },
  ],
  "consent-denied": [
    { library: "omniauth_openid_connect", version: "0.10.0", text: "E, [2026-11-22T18:39:47.722698 #15297] ERROR -- : (hara) Authentication failure! access_denied: OmniAuth::Strategies::OpenIDConnect::CallbackError, access_denied" },
    { library: "omniauth-oauth2", version: "1.8.0", text: "E, [2026-11-22T18:39:42.837755 #15297] ERROR -- : (hara) Authentication failure! access_denied: OmniAuth::Strategies::OAuth2::CallbackError, access_denied" },
  ],
  "login-required": [
    { library: "omniauth_openid_connect", version: "0.10.0", text: "E, [2026-11-22T18:39:47.729813 #15297] ERROR -- : (hara) Authentication failure! login_required: OmniAuth::Strategies::OpenIDConnect::CallbackError, login_required" },
    { library: "omniauth-oauth2", version: "1.8.0", text: "E, [2026-11-22T18:39:42.841744 #15297] ERROR -- : (hara) Authentication failure! login_required: OmniAuth::Strategies::OAuth2::CallbackError, login_required" },
  ],
  "code-missing": [
    { library: "omniauth_openid_connect", version: "0.10.0", text: "E, [2026-11-22T18:39:47.756394 #15297] ERROR -- : (hara) Authentication failure! missing_code: OmniAuth::OpenIDConnect::MissingCodeError, OmniAuth::OpenIDConnect::MissingCodeError" },
  ],
  "state-mismatch": [
    { library: "omniauth_openid_connect", version: "0.10.0", text: "E, [2026-11-22T18:39:47.735970 #15297] ERROR -- : (hara) Authentication failure! csrf_detected: OmniAuth::Strategies::OpenIDConnect::CallbackError, csrf_detected | Invalid 'state' parameter", alike: ["check-cookie-missing"] },
    { library: "omniauth-oauth2", version: "1.8.0", text: "E, [2026-11-22T18:39:42.845146 #15297] ERROR -- : (hara) Authentication failure! csrf_detected: OmniAuth::Strategies::OAuth2::CallbackError, csrf_detected | CSRF detected", alike: ["check-cookie-missing"] },
  ],
  "code-expired": [
    { library: "omniauth_openid_connect", version: "0.10.0", text: "E, [2026-11-22T18:39:43.751005 #15297] ERROR -- : (hara) Authentication failure! invalid_grant: Rack::OAuth2::Client::Error, invalid_grant :: Authorization code has expired" },
    { library: "omniauth-oauth2", version: "1.8.0", text: "E, [2026-11-22T18:39:39.545745 #15297] ERROR -- : (hara) Authentication failure! invalid_credentials: OAuth2::Error, invalid_grant: Authorization code has expired\n{\"error\":\"invalid_grant\",\"error_description\":\"Authorization code has expired\"}" },
  ],
  "code-already-used": [
    { library: "omniauth_openid_connect", version: "0.10.0", text: "E, [2026-11-22T18:39:43.739284 #15297] ERROR -- : (hara) Authentication failure! invalid_grant: Rack::OAuth2::Client::Error, invalid_grant", alike: ["code-expired", "code-malformed", "code-client-mismatch", "token-redirect-uri-mismatch", "pkce-verifier-missing", "pkce-verifier-mismatch", "pkce-verifier-unexpected", "user-disabled", "code-missing"] },
    { library: "omniauth-oauth2", version: "1.8.0", text: "E, [2026-11-22T18:39:39.554926 #15297] ERROR -- : (hara) Authentication failure! invalid_credentials: OAuth2::Error, invalid_grant: Authorization code has already been used\n{\"error\":\"invalid_grant\",\"error_description\":\"Authorization code has already been used\"}" },
    { library: "oauth2", version: "1.4.4", text: "/app/oauth2/client.rb:127:in `request': invalid_grant:  (OAuth2::Error)\n{\"error\":\"invalid_grant\"}", alike: ["code-expired", "code-malformed", "code-client-mismatch", "token-redirect-uri-mismatch", "pkce-verifier-missing", "pkce-verifier-mismatch", "pkce-verifier-unexpected", "user-disabled", "code-missing"] },
  ],
  "token-redirect-uri-mismatch": [
    { library: "omniauth_openid_connect", version: "0.10.0", text: "E, [2026-11-22T18:39:43.768472 #15297] ERROR -- : (hara) Authentication failure! unauthorized_client: Rack::OAuth2::Client::Error, unauthorized_client", alike: ["grant-not-allowed-for-client"] },
    { library: "omniauth-oauth2", version: "1.8.0", text: "E, [2026-11-22T18:39:39.564989 #15297] ERROR -- : (hara) Authentication failure! invalid_credentials: OAuth2::Error, unauthorized_client:\n{\"error\":\"unauthorized_client\"}", alike: ["grant-not-allowed-for-client"] },
    { library: "oauth2", version: "1.4.4", text: "/app/oauth2/client.rb:127:in `request': unauthorized_client:  (OAuth2::Error)\n{\"error\":\"unauthorized_client\"}", alike: ["grant-not-allowed-for-client"] },
  ],
  "client-secret-wrong": [
    { library: "omniauth_openid_connect", version: "0.10.0", text: "E, [2026-11-22T18:39:43.719791 #15297] ERROR -- : (hara) Authentication failure! invalid_client: Rack::OAuth2::Client::Error, invalid_client", alike: ["client-unknown", "client-disabled", "client-auth-missing", "client-secret-expired", "client-auth-method-wrong"] },
    { library: "omniauth-oauth2", version: "1.8.0", text: "E, [2026-11-22T18:39:39.503261 #15297] ERROR -- : (hara) Authentication failure! invalid_credentials: OAuth2::Error, invalid_client:\n{\"error\":\"invalid_client\"}", alike: ["client-unknown", "client-disabled", "client-auth-missing", "client-secret-expired", "client-auth-method-wrong"] },
    { library: "openid_connect", version: "1.2.0", text: "/app/gems/rack-oauth2-1.21.3/lib/rack/oauth2/client.rb:230:in `handle_error_response': invalid_client (Rack::OAuth2::Client::Error)", alike: ["client-unknown", "client-disabled", "client-auth-missing", "client-secret-expired", "client-auth-method-wrong"] },
  ],
  "grant-type-unsupported": [
    { library: "omniauth_openid_connect", version: "0.10.0", text: "E, [2026-11-22T18:39:43.776669 #15297] ERROR -- : (hara) Authentication failure! unsupported_grant_type: Rack::OAuth2::Client::Error, unsupported_grant_type", alike: ["content-type-wrong"] },
    { library: "omniauth-oauth2", version: "1.8.0", text: "E, [2026-11-22T18:39:39.585736 #15297] ERROR -- : (hara) Authentication failure! invalid_credentials: OAuth2::Error, unsupported_grant_type:\n{\"error\":\"unsupported_grant_type\"}", alike: ["content-type-wrong"] },
    { library: "openid_connect", version: "1.2.0", text: "/app/gems/rack-oauth2-1.21.3/lib/rack/oauth2/client.rb:230:in `handle_error_response': unsupported_grant_type (Rack::OAuth2::Client::Error)", alike: ["content-type-wrong"] },
  ],
  "content-type-wrong": [
    { library: "omniauth_openid_connect", version: "0.10.0", text: "E, [2026-11-22T18:39:43.793048 #15297] ERROR -- : (hara) Authentication failure! invalid_request: Rack::OAuth2::Client::Error, invalid_request", alike: ["request-parameter-invalid", "http-method-wrong"] },
    { library: "omniauth-oauth2", version: "1.8.0", text: "E, [2026-11-22T18:39:39.592969 #15297] ERROR -- : (hara) Authentication failure! invalid_credentials: OAuth2::Error, invalid_request:\n{\"error\":\"invalid_request\"}", alike: ["request-parameter-invalid", "http-method-wrong"] },
    { library: "oauth2", version: "1.4.4", text: "/app/oauth2/client.rb:127:in `request': invalid_request:  (OAuth2::Error)\n{\"error\":\"invalid_request\"}", alike: ["request-parameter-invalid", "http-method-wrong"] },
  ],
  "token-response-nonconforming": [
    { library: "omniauth_openid_connect", version: "0.10.0", text: "E, [2026-11-22T18:39:47.269759 #15297] ERROR -- : (hara) Authentication failure! 'exp' required.: AttrRequired::AttrMissing, 'exp' required.", alike: ["id-token-expired"] },
    { library: "omniauth_openid_connect", version: "0.10.0", text: "E, [2026-11-22T18:39:43.976827 #15297] ERROR -- : (hara) Authentication failure! Unexpected Token Type: mac: OpenIDConnect::Exception, Unexpected Token Type: mac" },
    { library: "omniauth-oauth2", version: "1.8.0", text: "E, [2026-11-22T18:39:39.635654 #15297] ERROR -- : (hara) Authentication failure! invalid_credentials: OAuth2::Error, invalid_grant: Bad code\n{\"error\":\"invalid_grant\",\"error_description\":\"Bad code\"}", alike: ["code-expired", "code-already-used", "code-malformed", "code-client-mismatch", "token-redirect-uri-mismatch", "pkce-verifier-missing", "pkce-verifier-mismatch", "pkce-verifier-unexpected", "user-disabled", "code-missing"] },
    { library: "oauth2", version: "1.4.4", text: "/app/oauth2/client.rb:157:in `get_token': OAuth2::Error", alike: ["upstream-bad-gateway"] },
  ],
  "nonce-mismatch": [
    { library: "omniauth_openid_connect", version: "0.10.0", text: "E, [2026-11-22T18:39:47.377040 #15297] ERROR -- : (hara) Authentication failure! Invalid ID Token: Nonce does not match: OpenIDConnect::ResponseObject::IdToken::InvalidNonce, Invalid ID Token: Nonce does not match", alike: ["nonce-missing"] },
    { library: "openid_connect", version: "1.2.0", text: "/app/gems/openid_connect-1.2.0/lib/openid_connect/response_object/id_token.rb:27:in `verify!': Invalid ID Token: Nonce does not match (OpenIDConnect::ResponseObject::IdToken::InvalidNonce)", alike: ["nonce-missing"] },
  ],
  "issuer-mismatch": [
    { library: "omniauth_openid_connect", version: "0.10.0", text: "E, [2026-11-22T18:39:47.691795 #15297] ERROR -- : (hara) Authentication failure! Issuer mismatch: OpenIDConnect::Discovery::DiscoveryFailed, Issuer mismatch", alike: ["discovery-failed"] },
    { library: "openid_connect", version: "1.2.0", text: "/app/gems/openid_connect-1.2.0/lib/openid_connect/response_object/id_token.rb:26:in `verify!': Invalid ID token: Issuer does not match (OpenIDConnect::ResponseObject::IdToken::InvalidIssuer)" },
  ],
  "audience-mismatch": [
    { library: "openid_connect", version: "1.2.0", text: "/app/gems/openid_connect-1.2.0/lib/openid_connect/response_object/id_token.rb:31:in `verify!': Invalid ID token: Audience does not match (OpenIDConnect::ResponseObject::IdToken::InvalidAudience)" },
  ],
  "signing-key-not-found": [
    { library: "omniauth_openid_connect", version: "0.10.0", text: "E, [2026-11-22T18:39:47.485257 #15297] ERROR -- : (hara) Authentication failure! JSON::JWK::Set::KidNotFound: JSON::JWK::Set::KidNotFound, JSON::JWK::Set::KidNotFound", alike: ["signature-invalid", "discovery-failed"] },
  ],
  "signing-alg-unexpected": [
    { library: "omniauth_openid_connect", version: "0.10.0", text: "E, [2026-11-22T18:39:47.512029 #15297] ERROR -- : (hara) Authentication failure! JSON::JWS::UnexpectedAlgorithm: JSON::JWS::UnexpectedAlgorithm, JSON::JWS::UnexpectedAlgorithm", alike: ["signature-invalid"] },
  ],
  "id-token-expired": [
    { library: "omniauth_openid_connect", version: "0.10.0", text: "E, [2026-11-22T18:39:47.253592 #15297] ERROR -- : (hara) Authentication failure! Invalid ID token: Expired token: OpenIDConnect::ResponseObject::IdToken::ExpiredToken, Invalid ID token: Expired token", alike: ["clock-skew"] },
    { library: "openid_connect", version: "1.2.0", text: "/app/gems/openid_connect-1.2.0/lib/openid_connect/response_object/id_token.rb:25:in `verify!': Invalid ID token: Expired token (OpenIDConnect::ResponseObject::IdToken::ExpiredToken)", alike: ["clock-skew"] },
  ],
  "id-token-missing": [
    { library: "openid_connect", version: "1.2.0", text: "/app/gems/json-jwt-1.14.0/lib/json/jwt.rb:102:in `decode_compact_serialized': undefined method `count' for nil:NilClass (NoMethodError)\n        case jwt_string.count('.') + 1\n                       ^^^^^^", alike: ["scope-openid-missing"] },
  ],
  "discovery-failed": [
    { library: "omniauth_openid_connect", version: "0.10.0", text: "E, [2026-11-22T18:39:47.681863 #15297] ERROR -- : (hara) Authentication failure! Bad Gateway: OpenIDConnect::Discovery::DiscoveryFailed, Bad Gateway", alike: ["upstream-bad-gateway"] },
    { library: "openid_connect", version: "1.2.0", text: "/app/gems/rack-oauth2-1.21.3/lib/rack/oauth2/client.rb:125:in `absolute_uri_for': No Host Info (RuntimeError)", alike: ["client-config-missing"] },
    { library: "openid_connect", version: "1.2.0", text: "/app/json/common.rb:216:in `parse': 859: unexpected token at '<!DOCTYPE html><html><head><title>Login</title></head><body><form></form></body></html>' (JSON::ParserError)", alike: ["proxy-html-page", "signing-key-not-found"] },
    { library: "faraday", version: "1.1.0", text: "/app/rb_run.rb:60:in `fetch': key not found: \"token_endpoint\" (KeyError)", alike: ["client-config-missing"] },
  ],
  "token-malformed": [
    { library: "omniauth_openid_connect", version: "0.10.0", text: "E, [2026-11-22T18:39:47.605596 #15297] ERROR -- : (hara) Authentication failure! Invalid JSON Format: JSON::JWT::InvalidFormat, Invalid JSON Format", alike: ["token-response-nonconforming", "signature-invalid"] },
    { library: "openid_connect", version: "1.2.0", text: "/app/gems/json-jwt-1.14.0/lib/json/jose.rb:68:in `rescue in decode': Invalid JSON Format (JSON::JWT::InvalidFormat)\n<internal:pack>:309:in `unpack1': invalid base64 (ArgumentError)", alike: ["token-response-nonconforming", "signature-invalid"] },
  ],
  "rate-limited": [
    { library: "omniauth_openid_connect", version: "0.10.0", text: "E, [2026-11-22T18:39:43.871527 #15297] ERROR -- : (hara) Authentication failure! Unknown: Rack::OAuth2::Client::Error, Unknown :: Too Many Requests" },
    { library: "omniauth-oauth2", version: "1.8.0", text: "E, [2026-11-22T18:39:39.617878 #15297] ERROR -- : (hara) Authentication failure! invalid_credentials: OAuth2::Error, Too Many Requests" },
    { library: "openid_connect", version: "1.2.0", text: "/app/gems/rack-oauth2-1.21.3/lib/rack/oauth2/client.rb:232:in `rescue in handle_error_response': Unknown :: Too Many Requests (Rack::OAuth2::Client::Error)\n/app/json/common.rb:216:in `parse': 859: unexpected token at 'Too Many Requests' (JSON::ParserError)" },
  ],
  "wrong-base-url": [
    { library: "omniauth-oauth2", version: "1.8.0", text: "E, [2026-11-22T18:39:39.624062 #15297] ERROR -- : (hara) Authentication failure! invalid_credentials: OAuth2::Error, <html><body><h1>404 Not Found</h1></body></html>", alike: ["discovery-failed"] },
    { library: "oauth2", version: "1.4.4", text: "/app/oauth2/client.rb:127:in `request': <html><body><h1>404 Not Found</h1></body></html> (OAuth2::Error)", alike: ["discovery-failed"] },
    { library: "openid_connect", version: "1.2.0", text: "/app/gems/rack-oauth2-1.21.3/lib/rack/oauth2/client.rb:232:in `rescue in handle_error_response': Unknown :: <html><body><h1>404 Not Found</h1></body></html> (Rack::OAuth2::Client::Error)\n/app/json/common.rb:216:in `parse': 859: unexpected token at '<html><body><h1>404 Not Found</h1></body></html>' (JSON::ParserError)", alike: ["discovery-failed"] },
  ],
  "upstream-bad-gateway": [
    { library: "omniauth_openid_connect", version: "0.10.0", text: "E, [2026-11-22T18:39:47.965613 #15297] ERROR -- : (hara) Authentication failure! Unknown HttpError: OpenIDConnect::HttpError, Unknown HttpError" },
    { library: "omniauth_openid_connect", version: "0.10.0", text: "E, [2026-11-22T18:39:43.816361 #15297] ERROR -- : (hara) Authentication failure! Unknown: Rack::OAuth2::Client::Error, Unknown :: <html>\n<head><title>502 Bad Gateway</title></head>\n<body>\n<center><h1>502 Bad Gateway</h1></center>\n<hr><center>nginx</center>\n</body>\n</html>" },
    { library: "omniauth-oauth2", version: "1.8.0", text: "E, [2026-11-22T18:39:39.607561 #15297] ERROR -- : (hara) Authentication failure! invalid_credentials: OAuth2::Error, :\n{\"message\":\"Bad Gateway\"}" },
    { library: "oauth2", version: "1.4.4", text: "/app/oauth2/client.rb:127:in `request': :  (OAuth2::Error)\n{\"message\":\"Bad Gateway\"}" },
  ],
  "service-unavailable": [
    { library: "omniauth_openid_connect", version: "0.10.0", text: "E, [2026-11-22T18:39:43.853068 #15297] ERROR -- : (hara) Authentication failure! Unknown: Rack::OAuth2::Client::Error, Unknown :: <html><body><h1>503 Service Temporarily Unavailable</h1></body></html>" },
    { library: "omniauth-oauth2", version: "1.8.0", text: "E, [2026-11-22T18:39:39.611570 #15297] ERROR -- : (hara) Authentication failure! invalid_credentials: OAuth2::Error, <html><body><h1>503 Service Temporarily Unavailable</h1></body></html>" },
    { library: "oauth2", version: "1.4.4", text: "/app/oauth2/client.rb:127:in `request': <html><body><h1>503 Service Temporarily Unavailable</h1></body></html> (OAuth2::Error)" },
  ],
  "dns-failure": [
    { library: "omniauth_openid_connect", version: "0.10.0", text: "E, [2026-11-22T18:39:47.972992 #15297] ERROR -- : (hara) Authentication failure! getaddrinfo: Name or service not known (accounts.haravan.com:443): OpenIDConnect::Discovery::DiscoveryFailed, getaddrinfo: Name or service not known (accounts.haravan.com:443)" },
    { library: "openid_connect", version: "1.2.0", text: "/app/gems/openid_connect-1.2.0/lib/openid_connect/discovery/provider/config.rb:12:in `rescue in discover!': getaddrinfo: Name or service not known (accounts.haravan.com:443) (OpenIDConnect::Discovery::DiscoveryFailed)\n/app/gems/swd-1.0.1/lib/swd/resource.rb:59:in `rescue in handle_response': getaddrinfo: Name or service not known (accounts.haravan.com:443) (SWD::Exception)\n/app/gems/httpclient-2.8.3/lib/httpclient/session.rb:625:in `rescue in create_socket': getaddrinfo: Name or service not known (accounts.haravan.com:443) (SocketError)\n/app/gems/httpclient-2.8.3/lib/httpclient/session.rb:611:in `initialize': getaddrinfo: Name or service not known (SocketError)" },
    { library: "faraday", version: "1.1.0", text: "/app/net/http.rb:1018:in `initialize': Failed to open TCP connection to accounts.haravan.com:443 (getaddrinfo: Name or service not known) (Faraday::ConnectionFailed)\n/app/net/http.rb:1018:in `initialize': Failed to open TCP connection to accounts.haravan.com:443 (getaddrinfo: Name or service not known) (SocketError)\n/app/net/http.rb:1018:in `initialize': getaddrinfo: Name or service not known (SocketError)" },
  ],
  timeout: [
    { library: "omniauth_openid_connect", version: "0.10.0", text: "E, [2026-11-22T18:39:47.170148 #15297] ERROR -- : (hara) Authentication failure! execution expired: HTTPClient::ReceiveTimeoutError, execution expired" },
    { library: "oauth2", version: "1.4.4", text: "/app/net/protocol.rb:219:in `rbuf_fill': Net::ReadTimeout with #<TCPSocket:(closed)> (Faraday::TimeoutError)\n/app/net/protocol.rb:219:in `rbuf_fill': Net::ReadTimeout with #<TCPSocket:(closed)> (Net::ReadTimeout)" },
  ],
  "connection-failed": [
    { library: "omniauth_openid_connect", version: "0.10.0", text: "E, [2026-11-22T18:39:47.182109 #15297] ERROR -- : (hara) Authentication failure! HTTPClient::KeepAliveDisconnected: : HTTPClient::KeepAliveDisconnected, HTTPClient::KeepAliveDisconnected:" },
    { library: "omniauth-oauth2", version: "1.8.0", text: "E, [2026-11-22T18:39:42.702939 #15297] ERROR -- : (hara) Authentication failure! end of file reached: Faraday::ConnectionFailed, end of file reached" },
    { library: "oauth2", version: "1.4.4", text: "/app/net/protocol.rb:227:in `rbuf_fill': end of file reached (Faraday::ConnectionFailed)\n/app/net/protocol.rb:227:in `rbuf_fill': end of file reached (EOFError)" },
  ],
  "tls-untrusted": [
    { library: "omniauth_openid_connect", version: "0.10.0", text: "E, [2026-11-22T18:39:47.977684 #15297] ERROR -- : (hara) Authentication failure! SSL_connect returned=1 errno=0 peeraddr=accounts.haravan.com:443 state=error: certificate verify failed (self-signed certificate): OpenIDConnect::Discovery::DiscoveryFailed, SSL_connect returned=1 errno=0 peeraddr=accounts.haravan.com:443 state=error: certificate verify failed (self-signed certificate)" },
    { library: "omniauth-oauth2", version: "1.8.0", text: "E, [2026-11-22T18:39:42.979532 #15297] ERROR -- : (hara) Authentication failure! SSL_connect returned=1 errno=0 peeraddr=accounts.haravan.com:443 state=error: certificate verify failed (self-signed certificate): Faraday::SSLError, SSL_connect returned=1 errno=0 peeraddr=accounts.haravan.com:443 state=error: certificate verify failed (self-signed certificate)" },
    { library: "oauth2", version: "1.4.4", text: "/app/net/protocol.rb:46:in `connect_nonblock': SSL_connect returned=1 errno=0 peeraddr=accounts.haravan.com:443 state=error: certificate verify failed (self-signed certificate) (Faraday::SSLError)\n/app/net/protocol.rb:46:in `connect_nonblock': SSL_connect returned=1 errno=0 peeraddr=accounts.haravan.com:443 state=error: certificate verify failed (self-signed certificate) (OpenSSL::SSL::SSLError)" },
  ],
  "tls-hostname-mismatch": [
    { library: "omniauth-oauth2", version: "1.8.0", text: "E, [2026-11-22T18:39:42.991306 #15297] ERROR -- : (hara) Authentication failure! hostname \"127.0.0.1\" does not match the server certificate: Faraday::SSLError, hostname \"127.0.0.1\" does not match the server certificate" },
    { library: "oauth2", version: "1.4.4", text: "/app/openssl/ssl.rb:405:in `post_connection_check': hostname \"127.0.0.1\" does not match the server certificate (Faraday::SSLError)\n/app/openssl/ssl.rb:405:in `post_connection_check': hostname \"127.0.0.1\" does not match the server certificate (OpenSSL::SSL::SSLError)" },
  ],
  "tls-cert-expired": [
    { library: "omniauth-oauth2", version: "1.8.0", text: "E, [2026-11-22T18:39:42.984459 #15297] ERROR -- : (hara) Authentication failure! SSL_connect returned=1 errno=0 peeraddr=accounts.haravan.com:443 state=error: certificate verify failed (certificate has expired): Faraday::SSLError, SSL_connect returned=1 errno=0 peeraddr=accounts.haravan.com:443 state=error: certificate verify failed (certificate has expired)" },
    { library: "oauth2", version: "1.4.4", text: "/app/net/protocol.rb:46:in `connect_nonblock': SSL_connect returned=1 errno=0 peeraddr=accounts.haravan.com:443 state=error: certificate verify failed (certificate has expired) (Faraday::SSLError)\n/app/net/protocol.rb:46:in `connect_nonblock': SSL_connect returned=1 errno=0 peeraddr=accounts.haravan.com:443 state=error: certificate verify failed (certificate has expired) (OpenSSL::SSL::SSLError)" },
    { library: "openid_connect", version: "1.2.0", text: "/app/gems/openid_connect-1.2.0/lib/openid_connect/discovery/provider/config.rb:12:in `rescue in discover!': SSL_connect returned=1 errno=0 peeraddr=accounts.haravan.com:443 state=error: certificate verify failed (certificate has expired) (OpenIDConnect::Discovery::DiscoveryFailed)\n/app/gems/swd-1.0.1/lib/swd/resource.rb:59:in `rescue in handle_response': SSL_connect returned=1 errno=0 peeraddr=accounts.haravan.com:443 state=error: certificate verify failed (certificate has expired) (SWD::Exception)\n/app/gems/httpclient-2.8.3/lib/httpclient/ssl_socket.rb:103:in `connect': SSL_connect returned=1 errno=0 peeraddr=accounts.haravan.com:443 state=error: certificate verify failed (certificate has expired) (OpenSSL::SSL::SSLError)" },
  ],
  "tls-handshake-failed": [
    { library: "omniauth_openid_connect", version: "0.10.0", text: "E, [2026-11-22T18:39:48.001720 #15297] ERROR -- : (hara) Authentication failure! SSL_connect returned=1 errno=0 peeraddr=accounts.haravan.com:443 state=error: wrong version number: OpenIDConnect::Discovery::DiscoveryFailed, SSL_connect returned=1 errno=0 peeraddr=accounts.haravan.com:443 state=error: wrong version number", alike: ["connection-failed"] },
    { library: "omniauth-oauth2", version: "1.8.0", text: "E, [2026-11-22T18:39:42.996048 #15297] ERROR -- : (hara) Authentication failure! SSL_connect returned=1 errno=0 peeraddr=accounts.haravan.com:443 state=error: wrong version number: Faraday::SSLError, SSL_connect returned=1 errno=0 peeraddr=accounts.haravan.com:443 state=error: wrong version number", alike: ["connection-failed"] },
    { library: "oauth2", version: "1.4.4", text: "/app/net/protocol.rb:46:in `connect_nonblock': SSL_connect returned=1 errno=0 peeraddr=accounts.haravan.com:443 state=error: wrong version number (Faraday::SSLError)\n/app/net/protocol.rb:46:in `connect_nonblock': SSL_connect returned=1 errno=0 peeraddr=accounts.haravan.com:443 state=error: wrong version number (OpenSSL::SSL::SSLError)", alike: ["connection-failed"] },
  ],
  "proxy-html-page": [
    { library: "oauth2", version: "1.4.4", text: "/app/oauth2/client.rb:157:in `get_token': <!DOCTYPE html><html><head><title>Login</title></head><body><form></form></body></html> (OAuth2::Error)", alike: ["wrong-base-url", "token-response-nonconforming", "waf-blocked"] },
    { library: "oauth2", version: "1.4.4", text: "/app/rb_run.rb:71:in `block in <main>': undefined method `fetch' for nil:NilClass (NoMethodError)\n    $step = \"userinfo\"; t.get(\"#{iss}/connect/userinfo\").parsed.fetch(\"sub\")\n                                                               ^^^^^^", alike: ["wrong-base-url", "token-response-nonconforming"] },
    { library: "openid_connect", version: "1.2.0", text: "/app/json/common.rb:216:in `parse': 859: unexpected token at '<!DOCTYPE html><html><head><title>Login</title></head><body><form></form></body></html>' (JSON::ParserError)", alike: ["wrong-base-url", "token-response-nonconforming"] },
  ],
  "waf-blocked": [
    { library: "omniauth_openid_connect", version: "0.10.0", text: "E, [2026-11-22T18:39:43.880389 #15297] ERROR -- : (hara) Authentication failure! Unknown: Rack::OAuth2::Client::Error, Unknown :: <!DOCTYPE html><html><head><title>Just a moment...</title></head><body></body></html>", alike: ["proxy-html-page", "ip-not-allowed", "proxy-blocked", "user-not-permitted"] },
    { library: "omniauth-oauth2", version: "1.8.0", text: "E, [2026-11-22T18:39:39.620962 #15297] ERROR -- : (hara) Authentication failure! invalid_credentials: OAuth2::Error, <!DOCTYPE html><html><head><title>Just a moment...</title></head><body></body></html>", alike: ["proxy-html-page", "ip-not-allowed", "proxy-blocked", "user-not-permitted"] },
    { library: "oauth2", version: "1.4.4", text: "/app/oauth2/client.rb:127:in `request': <!DOCTYPE html><html><head><title>Just a moment...</title></head><body></body></html> (OAuth2::Error)", alike: ["proxy-html-page", "ip-not-allowed", "proxy-blocked", "user-not-permitted"] },
  ],
};

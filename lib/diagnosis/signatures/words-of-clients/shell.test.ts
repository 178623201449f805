import { expectSayings, type Saying } from "./testing/expect-sayings";

const sayings: readonly Saying[] = [
  ["curl: (6) Could not resolve host: accounts.example", "dns-failure", "likely"],
  ["curl: (35) OpenSSL/3.0.2: error:0A00010B:SSL routines::wrong version number", "tls-handshake-failed", "likely"],
  [
    "curl: (60) SSL: no alternative certificate subject name matches target host name 'id.example'",
    "tls-hostname-mismatch",
    "certain",
  ],
  ["curl: (22) The requested URL returned error: 429", "rate-limited", "likely"],
  [
    'HTTP/1.1 401 Unauthorized\nwww-authenticate: Bearer realm="IdentityServer",error="invalid_token",error_description="The access token expired"\n\n',
    "token-expired",
    "likely",
  ],
  ["HTTP/1.1 405 Method Not Allowed\nallow: POST\n\n", "http-method-wrong", "likely"],
  [
    "HTTP/2 403 \ncontent-type: text/html\ncf-mitigated: challenge\n\n<!DOCTYPE html><title>Just a moment...</title>",
    "waf-blocked",
    "likely",
  ],
  ['{"error":"invalid_request"}', "content-type-wrong", "possible"],
  ['{"id_token":"x.y.z","expires_in":3600,"token_type":"Bearer"}', "token-response-nonconforming", "likely"],
  [
    "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body></html>",
    "upstream-bad-gateway",
    "likely",
  ],
  ["wget: unable to resolve host address 'accounts.example'", "dns-failure", "likely"],
];

expectSayings(sayings);

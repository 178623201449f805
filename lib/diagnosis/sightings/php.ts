// Recorded, stack frames left out. One line a sighting, so that this file is not laid out over many.
// biome-ignore-all format: a table
import type { Sightings } from "./sighting";

export const php: Sightings = {
  "scope-unknown": [
    { library: "guzzlehttp/guzzle", version: "7.4.5", text: "PHP Fatal error:  Uncaught GuzzleHttp\\Exception\\ClientException: Client error: `POST https://accounts.haravan.com/connect/token` resulted in a `400 Bad Request` response:\n{\"error\":\"invalid_scope\"}\n in /app/GuzzleHttp/Exception/RequestException.php:113", alike: ["scope-not-allowed-for-client"] },
  ],
  "scope-openid-missing": [
    { library: "guzzlehttp/guzzle", version: "7.4.5", text: "PHP Fatal error:  Uncaught GuzzleHttp\\Exception\\ClientException: Client error: `GET https://accounts.haravan.com/connect/userinfo` resulted in a `403 Forbidden` response in /app/GuzzleHttp/Exception/RequestException.php:113", alike: ["scope-missing", "scope-not-granted"] },
    { library: "symfony/http-client", version: "5.4.53", text: "PHP Fatal error:  Uncaught Symfony\\Component\\HttpClient\\Exception\\ClientException: HTTP/1.1 403 Forbidden returned for \"https://accounts.haravan.com/connect/userinfo\". in /app/Symfony/Component/HttpClient/Response/CommonResponseTrait.php:178", alike: ["scope-missing", "scope-not-granted"] },
  ],
  "code-expired": [
    { library: "guzzlehttp/guzzle", version: "7.4.5", text: "PHP Fatal error:  Uncaught GuzzleHttp\\Exception\\ClientException: Client error: `POST https://accounts.haravan.com/connect/token` resulted in a `400 Bad Request` response:\n{\"error\":\"invalid_grant\",\"error_description\":\"Authorization code has expired\"}\n in /app/GuzzleHttp/Exception/RequestException.php:113" },
  ],
  "code-already-used": [
    { library: "guzzlehttp/guzzle", version: "7.4.5", text: "PHP Fatal error:  Uncaught GuzzleHttp\\Exception\\ClientException: Client error: `POST https://accounts.haravan.com/connect/token` resulted in a `400 Bad Request` response:\n{\"error\":\"invalid_grant\"}\n in /app/GuzzleHttp/Exception/RequestException.php:113", alike: ["code-expired", "code-malformed", "code-client-mismatch", "token-redirect-uri-mismatch", "pkce-verifier-missing", "pkce-verifier-mismatch", "pkce-verifier-unexpected", "user-disabled", "code-missing"] },
  ],
  "client-secret-wrong": [
    { library: "guzzlehttp/guzzle", version: "7.4.5", text: "PHP Fatal error:  Uncaught GuzzleHttp\\Exception\\ClientException: Client error: `POST https://accounts.haravan.com/connect/token` resulted in a `400 Bad Request` response:\n{\"error\":\"invalid_client\"}\n in /app/GuzzleHttp/Exception/RequestException.php:113", alike: ["client-unknown", "client-disabled", "client-auth-missing", "client-secret-expired"] },
    { library: "symfony/http-client", version: "5.4.53", text: "PHP Fatal error:  Uncaught Symfony\\Component\\HttpClient\\Exception\\ClientException: HTTP/1.1 401 Unauthorized returned for \"https://accounts.haravan.com/connect/token\". in /app/Symfony/Component/HttpClient/Response/CommonResponseTrait.php:178", alike: ["client-unknown", "client-disabled", "client-auth-missing", "client-auth-method-wrong", "client-secret-expired"] },
  ],
  "grant-type-unsupported": [
    { library: "guzzlehttp/guzzle", version: "7.4.5", text: "PHP Fatal error:  Uncaught GuzzleHttp\\Exception\\ClientException: Client error: `POST https://accounts.haravan.com/connect/token` resulted in a `400 Bad Request` response:\n{\"error\":\"unsupported_grant_type\"}\n in /app/GuzzleHttp/Exception/RequestException.php:113", alike: ["content-type-wrong"] },
  ],
  "content-type-wrong": [
    { library: "guzzlehttp/guzzle", version: "7.4.5", text: "PHP Fatal error:  Uncaught GuzzleHttp\\Exception\\ClientException: Client error: `POST https://accounts.haravan.com/connect/token` resulted in a `415 Unsupported Media Type` response in /app/GuzzleHttp/Exception/RequestException.php:113" },
    { library: "symfony/http-client", version: "5.4.53", text: "PHP Fatal error:  Uncaught Symfony\\Component\\HttpClient\\Exception\\ClientException: HTTP/1.1 415 Unsupported Media Type returned for \"https://accounts.haravan.com/connect/token\". in /app/Symfony/Component/HttpClient/Response/CommonResponseTrait.php:178" },
  ],
  "http-method-wrong": [
    { library: "guzzlehttp/guzzle", version: "7.4.5", text: "PHP Fatal error:  Uncaught GuzzleHttp\\Exception\\ClientException: Client error: `POST https://accounts.haravan.com/connect/token` resulted in a `405 Method Not Allowed` response in /app/GuzzleHttp/Exception/RequestException.php:113", alike: ["wrong-base-url"] },
    { library: "symfony/http-client", version: "5.4.53", text: "PHP Fatal error:  Uncaught Symfony\\Component\\HttpClient\\Exception\\ClientException: HTTP/1.1 405 Method Not Allowed returned for \"https://accounts.haravan.com/connect/token\". in /app/Symfony/Component/HttpClient/Response/CommonResponseTrait.php:178", alike: ["wrong-base-url"] },
  ],
  "token-response-nonconforming": [
    { library: "guzzlehttp/guzzle", version: "7.4.5", text: "PHP Warning:  Undefined array key \"access_token\" in /app/app.php on line 42", alike: ["code-expired", "code-already-used", "code-malformed", "code-client-mismatch", "token-redirect-uri-mismatch", "pkce-verifier-missing", "pkce-verifier-mismatch", "pkce-verifier-unexpected", "user-disabled", "code-missing"] },
  ],
  "discovery-failed": [
    { library: "guzzlehttp/guzzle", version: "7.4.5", text: "PHP Fatal error:  Uncaught GuzzleHttp\\Exception\\ClientException: Client error: `GET https://accounts.haravan.com/.well-known/openid-configuration` resulted in a `404 Not Found` response:\n<h1>404 Not Found</h1>\n in /app/GuzzleHttp/Exception/RequestException.php:113", alike: ["wrong-base-url"] },
    { library: "symfony/http-client", version: "5.4.53", text: "PHP Warning:  Undefined array key \"token_endpoint\" in /app/app.php on line 40", alike: ["client-config-missing"] },
    { library: "symfony/http-client", version: "5.4.53", text: "PHP Fatal error:  Uncaught Symfony\\Component\\HttpClient\\Exception\\JsonException: Syntax error for \"https://accounts.haravan.com/.well-known/openid-configuration\". in /app/Symfony/Component/HttpClient/Response/CommonResponseTrait.php:94", alike: ["proxy-html-page", "wrong-base-url"] },
  ],
  "rate-limited": [
    { library: "guzzlehttp/guzzle", version: "7.4.5", text: "PHP Fatal error:  Uncaught GuzzleHttp\\Exception\\ClientException: Client error: `POST https://accounts.haravan.com/connect/token` resulted in a `429 Too Many Requests` response:\nToo Many Requests\n in /app/GuzzleHttp/Exception/RequestException.php:113" },
    { library: "symfony/http-client", version: "5.4.53", text: "PHP Fatal error:  Uncaught Symfony\\Component\\HttpClient\\Exception\\ClientException: HTTP/1.1 429 Too Many Requests returned for \"https://accounts.haravan.com/connect/token\". in /app/Symfony/Component/HttpClient/Response/CommonResponseTrait.php:178" },
  ],
  "wrong-base-url": [
    { library: "guzzlehttp/guzzle", version: "7.4.5", text: "PHP Fatal error:  Uncaught GuzzleHttp\\Exception\\ClientException: Client error: `POST https://accounts.haravan.com/connect/token` resulted in a `404 Not Found` response:\n<html><body><h1>404 Not Found</h1></body></html>\n in /app/GuzzleHttp/Exception/RequestException.php:113", alike: ["discovery-failed"] },
    { library: "symfony/http-client", version: "5.4.53", text: "PHP Fatal error:  Uncaught Symfony\\Component\\HttpClient\\Exception\\ClientException: HTTP/1.1 404 Not Found returned for \"https://accounts.haravan.com/login\". in /app/Symfony/Component/HttpClient/Response/CommonResponseTrait.php:178", alike: ["proxy-html-page", "token-response-nonconforming", "http-method-wrong"] },
  ],
  "server-error": [
    { library: "guzzlehttp/guzzle", version: "7.4.5", text: "PHP Fatal error:  Uncaught GuzzleHttp\\Exception\\ServerException: Server error: `POST https://accounts.haravan.com/connect/token` resulted in a `500 Internal Server Error` response in /app/GuzzleHttp/Exception/RequestException.php:113" },
    { library: "symfony/http-client", version: "5.4.53", text: "PHP Fatal error:  Uncaught Symfony\\Component\\HttpClient\\Exception\\ServerException: HTTP/1.1 500 Internal Server Error returned for \"https://accounts.haravan.com/connect/token\". in /app/Symfony/Component/HttpClient/Response/CommonResponseTrait.php:174" },
  ],
  "upstream-bad-gateway": [
    { library: "guzzlehttp/guzzle", version: "7.4.5", text: "PHP Fatal error:  Uncaught GuzzleHttp\\Exception\\ServerException: Server error: `POST https://accounts.haravan.com/connect/token` resulted in a `502 Bad Gateway` response:\n{\"message\":\"Bad Gateway\"}\n in /app/GuzzleHttp/Exception/RequestException.php:113" },
    { library: "symfony/http-client", version: "5.4.53", text: "PHP Fatal error:  Uncaught Symfony\\Component\\HttpClient\\Exception\\ServerException: HTTP/1.1 502 Bad Gateway returned for \"https://accounts.haravan.com/connect/userinfo\". in /app/Symfony/Component/HttpClient/Response/CommonResponseTrait.php:174" },
  ],
  "service-unavailable": [
    { library: "guzzlehttp/guzzle", version: "7.4.5", text: "PHP Fatal error:  Uncaught GuzzleHttp\\Exception\\ServerException: Server error: `POST https://accounts.haravan.com/connect/token` resulted in a `503 Service Unavailable` response:\n<html><body><h1>503 Service Temporarily Unavailable</h1></body></html>\n in /app/GuzzleHttp/Exception/RequestException.php:113" },
  ],
  "dns-failure": [
    { library: "symfony/http-client", version: "5.4.53", text: "PHP Fatal error:  Uncaught Symfony\\Component\\HttpClient\\Exception\\TransportException: Could not resolve host: accounts.haravan.com for \"https://accounts.haravan.com/.well-known/openid-configuration\". in /app/Symfony/Component/HttpClient/Response/CurlResponse.php:323\nNext Symfony\\Component\\HttpClient\\Exception\\TransportException: Could not resolve host: accounts.haravan.com for \"https://accounts.haravan.com/.well-known/openid-configuration\". in /app/Symfony/Component/HttpClient/Chunk/ErrorChunk.php:65" },
    { library: "ext-curl + json_decode", version: "8.2.36", text: "Could not resolve host: accounts.haravan.com" },
  ],
  timeout: [
    { library: "guzzlehttp/guzzle", version: "7.4.5", text: "PHP Fatal error:  Uncaught GuzzleHttp\\Exception\\ConnectException: cURL error 28: Operation timed out after 3004 milliseconds with 0 bytes received (see https://curl.haxx.se/libcurl/c/libcurl-errors.html) for https://accounts.haravan.com/connect/token in /app/GuzzleHttp/Handler/CurlFactory.php:210" },
    { library: "ext-curl + json_decode", version: "8.2.36", text: "Operation timed out after 3000 milliseconds with 0 bytes received" },
  ],
  "connection-failed": [
    { library: "guzzlehttp/guzzle", version: "7.4.5", text: "PHP Fatal error:  Uncaught GuzzleHttp\\Exception\\ConnectException: cURL error 52: Empty reply from server (see https://curl.haxx.se/libcurl/c/libcurl-errors.html) for https://accounts.haravan.com/connect/token in /app/GuzzleHttp/Handler/CurlFactory.php:210" },
    { library: "ext-curl + json_decode", version: "8.2.36", text: "Empty reply from server" },
  ],
  "tls-untrusted": [
    { library: "guzzlehttp/guzzle", version: "7.4.5", text: "PHP Fatal error:  Uncaught GuzzleHttp\\Exception\\RequestException: cURL error 60: SSL certificate problem: self-signed certificate (see https://curl.haxx.se/libcurl/c/libcurl-errors.html) for https://accounts.haravan.com/.well-known/openid-configuration in /app/GuzzleHttp/Handler/CurlFactory.php:211" },
    { library: "symfony/http-client", version: "5.4.53", text: "PHP Fatal error:  Uncaught Symfony\\Component\\HttpClient\\Exception\\TransportException: SSL certificate problem: self-signed certificate for \"https://accounts.haravan.com/.well-known/openid-configuration\". in /app/Symfony/Component/HttpClient/Response/CurlResponse.php:323\nNext Symfony\\Component\\HttpClient\\Exception\\TransportException: SSL certificate problem: self-signed certificate for \"https://accounts.haravan.com/.well-known/openid-configuration\". in /app/Symfony/Component/HttpClient/Chunk/ErrorChunk.php:65" },
    { library: "ext-curl + json_decode", version: "8.2.36", text: "SSL certificate problem: self-signed certificate" },
  ],
  "tls-hostname-mismatch": [
    { library: "symfony/http-client", version: "5.4.53", text: "PHP Fatal error:  Uncaught Symfony\\Component\\HttpClient\\Exception\\TransportException: SSL: no alternative certificate subject name matches target host name '127.0.0.1' for \"https://accounts.haravan.com/.well-known/openid-configuration\". in /app/Symfony/Component/HttpClient/Response/CurlResponse.php:323\nNext Symfony\\Component\\HttpClient\\Exception\\TransportException: SSL: no alternative certificate subject name matches target host name '127.0.0.1' for \"https://accounts.haravan.com/.well-known/openid-configuration\". in /app/Symfony/Component/HttpClient/Chunk/ErrorChunk.php:65" },
    { library: "ext-curl + json_decode", version: "8.2.36", text: "SSL: no alternative certificate subject name matches target host name '127.0.0.1'" },
  ],
  "tls-cert-expired": [
    { library: "guzzlehttp/guzzle", version: "7.4.5", text: "PHP Fatal error:  Uncaught GuzzleHttp\\Exception\\RequestException: cURL error 60: SSL certificate problem: certificate has expired (see https://curl.haxx.se/libcurl/c/libcurl-errors.html) for https://accounts.haravan.com/.well-known/openid-configuration in /app/GuzzleHttp/Handler/CurlFactory.php:211" },
    { library: "symfony/http-client", version: "5.4.53", text: "PHP Fatal error:  Uncaught Symfony\\Component\\HttpClient\\Exception\\TransportException: SSL certificate problem: certificate has expired for \"https://accounts.haravan.com/.well-known/openid-configuration\". in /app/Symfony/Component/HttpClient/Response/CurlResponse.php:323\nNext Symfony\\Component\\HttpClient\\Exception\\TransportException: SSL certificate problem: certificate has expired for \"https://accounts.haravan.com/.well-known/openid-configuration\". in /app/Symfony/Component/HttpClient/Chunk/ErrorChunk.php:65" },
    { library: "ext-curl + json_decode", version: "8.2.36", text: "SSL certificate problem: certificate has expired" },
  ],
  "tls-handshake-failed": [
    { library: "guzzlehttp/guzzle", version: "7.4.5", text: "PHP Fatal error:  Uncaught GuzzleHttp\\Exception\\ConnectException: cURL error 35: OpenSSL/3.0.19: error:0A00010B:SSL routines::wrong version number (see https://curl.haxx.se/libcurl/c/libcurl-errors.html) for https://accounts.haravan.com/.well-known/openid-configuration in /app/GuzzleHttp/Handler/CurlFactory.php:210", alike: ["connection-failed"] },
  ],
  "proxy-html-page": [
    { library: "symfony/http-client", version: "5.4.53", text: "PHP Fatal error:  Uncaught Symfony\\Component\\HttpClient\\Exception\\JsonException: Syntax error for \"https://accounts.haravan.com/connect/token\". in /app/Symfony/Component/HttpClient/Response/CommonResponseTrait.php:94", alike: ["wrong-base-url", "token-response-nonconforming", "waf-blocked"] },
  ],
  "waf-blocked": [
    { library: "symfony/http-client", version: "5.4.53", text: "PHP Fatal error:  Uncaught Symfony\\Component\\HttpClient\\Exception\\ClientException: HTTP/1.1 403 Forbidden returned for \"https://accounts.haravan.com/connect/token\". in /app/Symfony/Component/HttpClient/Response/CommonResponseTrait.php:178", alike: ["proxy-html-page", "ip-not-allowed", "proxy-blocked", "user-not-permitted"] },
  ],
};

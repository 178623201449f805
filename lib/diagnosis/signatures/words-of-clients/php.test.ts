import { expectSayings, type Saying } from "./testing/expect-sayings";

const sayings: readonly Saying[] = [
  [
    "PHP Fatal error:  Uncaught Laravel\\Socialite\\Two\\InvalidStateException in /a/vendor/laravel/socialite/src/Two/AbstractProvider.php:244",
    "state-mismatch",
    "likely",
    "check-cookie",
  ],
  [
    'PHP Fatal error:  Uncaught BadMethodCallException: Required parameter not passed: "code" in /a/league/oauth2-client/src/x.php:1',
    "code-missing",
    "likely",
  ],
  [
    "PHP Fatal error:  Uncaught Jumbojett\\OpenIDConnectClientException: Unable to determine state in /a/x.php:1",
    "state-mismatch",
    "likely",
  ],
  [
    "PHP Fatal error:  Uncaught Jumbojett\\OpenIDConnectClientException: Unable to verify JWT claims in /a/x.php:1",
    "issuer-mismatch",
    "possible",
    "token-claims",
  ],
  [
    "PHP Fatal error:  Uncaught Firebase\\JWT\\ExpiredException: Expired token in /a/x.php:1",
    "id-token-expired",
    "likely",
  ],
  [
    "PHP Fatal error:  Uncaught Firebase\\JWT\\BeforeValidException: Cannot handle token with iat prior to 2026-01-01T00:00:00+0000",
    "clock-skew",
    "likely",
  ],
  [
    'PHP Fatal error:  Uncaught GuzzleHttp\\Exception\\ClientException: Client error: `POST https://accounts.haravan.com/connect/token` resulted in a `400 Bad Request` response:\n{"error":"invalid_client"}',
    "client-secret-wrong",
    "possible",
  ],
  [
    "PHP Fatal error:  Uncaught GuzzleHttp\\Exception\\ServerException: Server error: `POST https://accounts.haravan.com/connect/token` resulted in a `502 Bad Gateway` response:\n<html>",
    "upstream-bad-gateway",
    "likely",
  ],
  [
    "PHP Fatal error:  Uncaught GuzzleHttp\\Exception\\RequestException: cURL error 60: SSL certificate problem: unable to get local issuer certificate",
    "tls-untrusted",
    "likely",
  ],
  [
    'PHP Fatal error:  Uncaught Symfony\\Component\\HttpClient\\Exception\\ClientException: HTTP/1.1 404 Not Found returned for "https://accounts.haravan.com/.well-known/openid-configuration".',
    "discovery-failed",
    "likely",
  ],
  [
    "PHP Warning:  Trying to access array offset on value of type null in /a/x.php on line 4",
    "proxy-html-page",
    "possible",
    "response-data",
  ],
  [
    "PHP Warning:  file_get_contents(https://accounts.haravan.com/connect/token): Failed to open stream: HTTP request failed! in /a/x.php on line 2",
    "connection-failed",
    "possible",
    "log-above",
  ],
];

expectSayings(sayings);

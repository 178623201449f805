import { expectSayings, type Saying } from "./testing/expect-sayings";

const sayings: readonly Saying[] = [
  ["OAuth2 error: invalid_client at /a/run.pl line 4.", "client-secret-wrong", "possible"],
  [
    "Token endpoint gave invalid JSON in response.\n\nEndpoint: https://accounts.haravan.com/connect/token\nStatus: 500 Can't connect to accounts.haravan.com:443 (Name or service not known)",
    "dns-failure",
    "likely",
  ],
  [
    "failed oauth call access token: received error: 503 Service Unavailable\n at /a/Net/OAuth2.pm line 4.",
    "service-unavailable",
    "likely",
  ],
  [
    "failed oauth call access token: received error: 500 read timeout\n at /a/Net/OAuth2.pm line 4.",
    "timeout",
    "likely",
  ],
  ["public key not specified at /a/Mojolicious/Plugin/OAuth2.pm line 176.", "signing-key-not-found", "likely"],
  ["401 Unauthorized at /a/run.pl line 9.", "token-revoked", "possible", "which-call"],
  [
    'malformed JSON string, neither array, object, number, string or atom, at character offset 0 (before "<!DOCTYPE html><html...") at /a/run.pl line 27.',
    "proxy-html-page",
    "possible",
    "who-answered",
  ],
];

expectSayings(sayings);

import type { Sentence } from "./sentence";

export const dotnetSilent: readonly Sentence[] = [
  {
    says: /end of data|end of string|could not be converted to|could not convert string|unexpected end when|unterminated string|errortype: none|requires an element of type/,
    means: ["token-response-nonconforming", "connection-failed"],
    ask: ["response-data"],
  },
  {
    says: /'<' is an invalid start|value: <\.|<html xmlns|dtd is prohibited|unexpected character encountered/,
    at: ["discovery"],
    means: ["discovery-failed", "proxy-html-page", "wrong-base-url"],
    ask: ["discovery-document"],
  },
  {
    says: /'t' is an invalid start|value: t\./,
    means: ["rate-limited", "token-response-nonconforming"],
    ask: ["who-answered"],
  },
  // An XML reader gets past `<html>` only where no document type stands before it, as on pages of gateways.
  {
    says: /<html xmlns=''> was not expected/,
    means: ["upstream-bad-gateway", "service-unavailable", "wrong-base-url"],
    even: true,
    ask: ["who-answered"],
  },
  {
    says: /'<' is an invalid start|value: <\.|dtd is prohibited|root element is missing/,
    means: ["proxy-html-page", "upstream-bad-gateway", "wrong-base-url", "waf-blocked"],
    even: true,
    ask: ["who-answered", "which-call"],
  },
  {
    says: /does not contain any json tokens/,
    means: ["token-response-nonconforming", "server-error", "upstream-bad-gateway"],
    even: true,
    ask: ["response-data"],
  },
  {
    says: /given key (?:'[^']*' )?was not present|nullreferenceexception|object reference not set|cannot be null\. \(parameter|sequence contains no/,
    means: ["token-response-nonconforming", "client-secret-wrong", "code-already-used", "upstream-bad-gateway"],
    even: true,
    ask: ["response-data"],
  },
  {
    says: /idx21106|idx10000/,
    means: ["token-response-nonconforming", "proxy-html-page", "upstream-bad-gateway"],
    even: true,
    ask: ["log-above"],
  },
  {
    says: /message contains error: ''/,
    means: ["upstream-bad-gateway", "server-error", "token-response-nonconforming"],
    even: true,
    ask: ["log-above"],
  },
  {
    says: /id2147\b|id2161\b|errors\/id2\d{3}/,
    means: ["code-already-used", "client-secret-wrong", "server-error"],
    even: true,
    ask: ["log-above"],
  },
  {
    says: /encountered while handling the remote login|authenticationfailureexception|see inner exception|one or more errors occurred/,
    means: ["state-mismatch", "discovery-failed", "token-response-nonconforming"],
    even: true,
    ask: ["inner-cause", "log-above"],
  },
];

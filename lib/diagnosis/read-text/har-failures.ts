/** What a browser writes where no answer came, in the words that Node has for the same. */
export interface BrowserFailure {
  readonly code: string;
  readonly phase: "dns" | "connect" | "tls" | "request" | "response";
}

const failures: readonly (readonly [RegExp, BrowserFailure])[] = [
  [/NAME_NOT_RESOLVED|UNKNOWN_HOST|DNS_/, { code: "ENOTFOUND", phase: "dns" }],
  [/CONNECTION_REFUSED/, { code: "ECONNREFUSED", phase: "connect" }],
  [/ADDRESS_UNREACHABLE|INTERNET_DISCONNECTED|NETWORK_CHANGED/, { code: "ENETUNREACH", phase: "connect" }],
  [/CONNECTION_TIMED_OUT|TIMED_OUT|NET_TIMEOUT/, { code: "ETIMEDOUT", phase: "connect" }],
  [/CERT_DATE_INVALID|EXPIRED_CERTIFICATE/, { code: "CERT_HAS_EXPIRED", phase: "tls" }],
  [/CERT_COMMON_NAME_INVALID|BAD_CERT_DOMAIN/, { code: "ERR_TLS_CERT_ALTNAME_INVALID", phase: "tls" }],
  [/CERT_AUTHORITY_INVALID|UNKNOWN_ISSUER|SELF_SIGNED/, { code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE", phase: "tls" }],
  [/SSL_PROTOCOL_ERROR|SSL_VERSION|BAD_SSL|HANDSHAKE/, { code: "EPROTO", phase: "tls" }],
  [/CONNECTION_RESET|CONNECTION_CLOSED|EMPTY_RESPONSE|NET_RESET/, { code: "ECONNRESET", phase: "response" }],
];

export const readBrowserFailure = (words: string): BrowserFailure | null =>
  failures.find(([pattern]) => pattern.test(words))?.[1] ?? null;

import type { CauseId } from "../cause-ids";
import type { Guard } from "../guard";
import type { Signature, Tier } from "../signature";
import { said } from "./rows";

/** What Node's parser says of an answer that it cannot read, and ours of one that turned into something else. */
const noHttp = [
  "HPE_INVALID_CONSTANT",
  "HPE_INVALID_VERSION",
  "HPE_INVALID_STATUS",
  "HPE_INVALID_HEADER_TOKEN",
  "HPE_INVALID_CONTENT_LENGTH",
  "HPE_UNEXPECTED_CONTENT_LENGTH",
  "HPE_INVALID_TRANSFER_ENCODING",
  "HPE_INVALID_CHUNK_SIZE",
  "HPE_INVALID_EOF_STATE",
  "HPE_INVALID_METHOD",
  "HPE_CLOSED_CONNECTION",
  "HPE_CR_EXPECTED",
  "HPE_LF_EXPECTED",
  "HPE_STRICT",
  "unexpected-upgrade",
];

/** Node's codes, as the tool's own calls report them. */
const observed: readonly (readonly [CauseId, "decides" | "suggests", ...string[]])[] = [
  [
    "timeout",
    "suggests",
    "deadline",
    "connect-deadline",
    "ETIMEDOUT",
    "ESOCKETTIMEDOUT",
    "UND_ERR_CONNECT_TIMEOUT",
    "UND_ERR_HEADERS_TIMEOUT",
    "UND_ERR_BODY_TIMEOUT",
  ],
  ["connection-failed", "decides", "ECONNREFUSED", "EHOSTUNREACH", "ENETUNREACH", "EADDRNOTAVAIL"],
  ["connection-failed", "suggests", "ECONNRESET", "EPIPE", "UND_ERR_SOCKET", "ECONNABORTED", "UND_ERR_CLOSED"],
  // The proxy's own no to a tunnel.
  ["proxy-blocked", "suggests", "proxy-refused"],
  ["dns-failure", "decides", "ENOTFOUND", "EAI_AGAIN", "EAI_NODATA", "EAI_NONAME", "EAI_FAIL", "ENODATA"],
  [
    "tls-untrusted",
    "decides",
    "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    "SELF_SIGNED_CERT_IN_CHAIN",
    "DEPTH_ZERO_SELF_SIGNED_CERT",
    "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
    "UNABLE_TO_GET_ISSUER_CERT",
    "CERT_UNTRUSTED",
    "CERT_REVOKED",
    "CERT_SIGNATURE_FAILURE",
    "CERT_CHAIN_TOO_LONG",
    "INVALID_CA",
  ],
  ["tls-hostname-mismatch", "decides", "ERR_TLS_CERT_ALTNAME_INVALID", "HOSTNAME_MISMATCH"],
  // By this machine's clock, which may be the one that is wrong.
  ["tls-cert-expired", "suggests", "CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID"],
  [
    "tls-handshake-failed",
    "decides",
    "ERR_SSL_WRONG_VERSION_NUMBER",
    "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE",
    "ERR_SSL_UNSUPPORTED_PROTOCOL",
    "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION",
    "ERR_SSL_NO_PROTOCOLS_AVAILABLE",
    "ERR_SSL_PACKET_LENGTH_TOO_LONG",
    "ERR_SSL_TLSV1_UNRECOGNIZED_NAME",
    "ERR_TLS_HANDSHAKE_TIMEOUT",
  ],
  // Whatever went wrong in the handshake, or no TLS spoken at that port at all.
  ["tls-handshake-failed", "suggests", "EPROTO"],
];

const also: Readonly<Partial<Record<CauseId, readonly CauseId[]>>> = {
  "tls-cert-expired": ["clock-skew"],
  timeout: ["proxy-blocked", "connection-failed"],
  "tls-handshake-failed": ["wrong-base-url"],
  "connection-failed": ["proxy-blocked", "timeout"],
};

/** What our own call ran into, besides what a library says about it. */
export const ownCalls: readonly Signature[] = [
  ...observed.map(
    ([cause, reach, ...codes]): Signature => ({
      id: `our-call-${codes[0] ?? cause}`,
      when: { status: "none", transport: codes },
      reach,
      causes: [cause, ...(also[cause] ?? [])],
      proof: "transport",
      ask: ["direct-call"],
    }),
  ),
  {
    // Something listens there.
    id: "our-call-no-http",
    when: { status: "none", transport: noHttp },
    reach: "lists",
    causes: ["connection-failed", "wrong-base-url", "proxy-blocked"],
    proof: "transport",
    ask: ["direct-call"],
  },
];

/** A status that came is an answer; the words are then about something else, or quoted from the body. */
const answered: Guard = { status: [400, 401, 403, 404, 408, 429, 500, 502, 503, 504] };

/** A certificate or a name is another matter, also when the line then breaks. */
const otherTrouble =
  /certificate|self[- ]signed|\btls|\bssl|err_ssl|enotfound|eai_again|getaddrinfo|name or service not known|could not resolve/;

/** No HTTP status came. */
export const transport: Tier = [
  said(
    "client-found-no-host",
    /enotfound|eai_again|getaddrinfo|name or service not known|nxdomain|could not resolve|couldn't resolve|no such host(?: is known)?\b|err_name_not_resolved|temporary failure in name resolution|unknownhostexception|nodename nor servname|failed to resolve|unresolvedaddress|name resolution (?:failed|error)|no address associated with/,
    ["dns-failure"],
    { when: { onlyHeard: false, not: answered }, ask: ["direct-call"] },
  ),
  said(
    "client-timed-out",
    /\betimedout|esockettimedout|timed[ -]?out|timeout of \d+|und_err_[a-z]+_timeout|deadline exceeded|aborted due to timeout|httpclient\.timeout|read ?timeout|connect ?timeout|timeouterror|timeoutexception|operation was aborted|aborterror/,
    ["timeout", "proxy-blocked", "connection-failed"],
    { when: { onlyHeard: false, not: { ...answered } }, ask: ["direct-call"] },
  ),
  said(
    "client-refused",
    /\beconnrefused|connection (?:was )?refused|ehostunreach|enetunreach|no route to host|network is unreachable|failed to connect to|couldn't connect to server|actively refused|err_connection_refused|connectexception/,
    ["connection-failed", "proxy-blocked"],
    { when: { onlyHeard: false, not: { says: otherTrouble } }, ask: ["direct-call"] },
  ),
  {
    id: "callback-refused-by-own-machine",
    when: { endpoints: ["callback"], has: ["code"], says: /err_connection_refused|econnrefused/ },
    reach: "offers",
    causes: ["app-base-url-wrong"],
    proof: "none",
    ask: ["authorize-url"],
  },
  said(
    "client-cut",
    /\beconnreset|socket hang up|other side closed|connection (?:was )?reset|connection was closed|remote end closed|response ended prematurely|unexpected eof|empty reply from server|connection aborted|broken pipe|err_connection_(?:reset|closed)|err_empty_response|premature close|server disconnected/,
    ["connection-failed", "proxy-blocked"],
    { when: { onlyHeard: false, not: { says: otherTrouble } }, ask: ["direct-call"] },
  ),
];

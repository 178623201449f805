import type { Tier } from "../signature";

const timeoutCodes = [
  "deadline",
  "ETIMEDOUT",
  "ESOCKETTIMEDOUT",
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_HEADERS_TIMEOUT",
  "UND_ERR_BODY_TIMEOUT",
];

const refusedCodes = ["ECONNREFUSED", "EHOSTUNREACH", "ENETUNREACH", "EADDRNOTAVAIL"];
const cutCodes = ["ECONNRESET", "EPIPE", "UND_ERR_SOCKET", "ECONNABORTED"];

/** A certificate or a name is another matter, also when the line then breaks. */
const otherTrouble = /certificate|self[- ]signed|tls|ssl|enotfound|eai_again|getaddrinfo|name or service not known/;

/** No HTTP status came. */
export const transport: Tier = [
  {
    id: "our-call-timed-out",
    when: { status: "none", transport: timeoutCodes },
    reach: "decides",
    causes: ["timeout"],
    proof: "transport",
  },
  {
    id: "our-call-refused",
    when: { status: "none", transport: refusedCodes },
    reach: "decides",
    causes: ["connection-failed"],
    proof: "transport",
  },
  {
    id: "our-call-cut",
    when: { status: "none", transport: cutCodes },
    reach: "suggests",
    causes: ["connection-failed"],
    proof: "transport",
    ask: ["direct-call"],
  },
  {
    id: "client-timed-out",
    when: {
      says: /\betimedout|esockettimedout|timed out|timeout of \d+|und_err_[a-z]+_timeout|deadline exceeded|aborted due to timeout|httpclient\.timeout|read ?timeout|timeouterror/,
      not: { status: [400, 401, 403, 404, 408, 429, 500, 502, 503, 504] },
    },
    reach: "suggests",
    causes: ["timeout", "connection-failed"],
    proof: "phrase",
    ask: ["direct-call"],
  },
  {
    id: "client-refused",
    when: {
      says: /\beconnrefused|connection refused|ehostunreach|enetunreach|no route to host/,
      not: { says: otherTrouble },
    },
    reach: "suggests",
    causes: ["connection-failed"],
    proof: "phrase",
    ask: ["direct-call"],
  },
  {
    id: "client-cut",
    when: {
      says: /\beconnreset|socket hang up|other side closed|connection reset|connection was closed|remote end closed|response ended prematurely/,
      not: { says: otherTrouble },
    },
    reach: "suggests",
    causes: ["connection-failed"],
    proof: "phrase",
    ask: ["direct-call"],
  },
];

import { callLimit, parseCallLimit, parseRetryAfterSeconds } from "@/lib/haravan/limits";
import { type Check, hints } from "../finding";

const requestIds = ["x-request-id", "request-id", "x-correlation-id", "traceparent"];

const requestId: Check = ({ answer }) => {
  const name = requestIds.find((header) => answer.headers[header] !== undefined);
  const trace = /traceid:?\s*([\w|.:-]{8,80})/i.exec(answer.body)?.[1];
  const id = (name === undefined ? undefined : answer.headers[name]) ?? trace;
  return id === undefined ? null : hints({ fact: "request-id", id });
};

const html: Check = ({ answer }) =>
  answer.html ? hints({ fact: "html-answer", server: answer.headers["server"] ?? null }) : null;

const retryAfter: Check = ({ answer }) => {
  const seconds = parseRetryAfterSeconds(answer.headers[callLimit.retryHeader.toLowerCase()] ?? "");
  return seconds === null ? null : hints({ fact: "retry-after", seconds });
};

const bucket: Check = ({ answer }) => {
  const reading = parseCallLimit(answer.headers[callLimit.usedHeader.toLowerCase()] ?? "");
  return reading === null ? null : hints({ fact: "bucket", ...reading });
};

const waited: Check = ({ observed: { waited_s: seconds } }) =>
  seconds === undefined ? null : hints({ fact: "waited", seconds });

const loopback: Check = ({ url }) =>
  url !== null && /^(localhost|127\.|\[::1\])/.test(url.hostname)
    ? hints({ fact: "loopback-target", host: url.host })
    : null;

export const networkChecks = {
  "server-error": [html, requestId],
  "upstream-bad-gateway": [html],
  "rate-limited": [retryAfter, bucket],
  timeout: [waited],
  "connection-failed": [loopback],
} as const;

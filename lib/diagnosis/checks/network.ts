import { clockTolerance } from "@/lib/haravan/lifetimes";
import { callLimit, parseCallLimit, parseRetryAfterSeconds } from "@/lib/haravan/limits";
import { type Check, excludes, hints, proves, supports, weakens } from "../finding";

const requestIds = ["x-request-id", "request-id", "x-correlation-id", "traceparent"];

const requestId: Check = ({ answer }) => {
  const name = requestIds.find((header) => answer.headers[header] !== undefined);
  const trace = /traceid:?\s{0,20}([\w|.:-]{8,80})/i.exec(answer.body.slice(0, 20_000))?.[1];
  const id = (name === undefined ? undefined : answer.headers[name]) ?? trace;
  return id === undefined ? null : hints({ fact: "request-id", id });
};

const html: Check = ({ answer }) =>
  answer.html ? hints({ fact: "html-answer", server: answer.headers["server"] ?? null }) : null;

const retryAfter: Check = ({ answer }) => {
  const seconds = parseRetryAfterSeconds(answer.headers[callLimit.retryHeader.toLowerCase()] ?? "");
  return seconds === null ? null : hints({ fact: "retry-after", seconds });
};

const limitHeaders = [callLimit.usedHeader.toLowerCase(), "x-shopify-shop-api-call-limit"];

/** Refused with the bucket nearly empty: another limit than the bucket's. */
const bucket: Check = ({ answer, status }) => {
  const reading = limitHeaders
    .map((name) => parseCallLimit(answer.headers[name] ?? ""))
    .find((found) => found !== null);
  if (reading === undefined || reading === null) return null;
  const spare = status === 429 && reading.used * 2 < reading.size;
  return spare ? hints({ fact: "bucket-not-full", ...reading }) : hints({ fact: "bucket", ...reading });
};

const waited: Check = ({ observed: { waited_s: seconds } }) =>
  seconds === undefined ? null : hints({ fact: "waited", seconds });

/** A refused connection to the machine itself: inside a container that is not the machine one means. */
const loopback: Check = ({ url, observed, message }) =>
  url !== null &&
  /^(localhost|127\.|\[::1\])/.test(url.hostname) &&
  (observed.transport_code === "ECONNREFUSED" || /refused/i.test(message))
    ? hints({ fact: "loopback-target", host: url.host })
    : null;

/** It works past the proxy, so it is the way that is closed; to the machine itself no way leads through one. */
const direct: Check = (situation) => {
  const own = loopback(situation);
  if (own !== null) return excludes(own.fact);
  return situation.observed.direct_call_worked === true
    ? supports({ fact: "trial", trial: "direct-call-works" })
    : null;
};

/** Once connected, nothing but the server keeps the answer back; before that a proxy may be what is missing. */
const connected: Check = ({ observed, status }) => {
  const { transport_code: code, transport_phase: phase, waited_s: seconds, direct_call_worked: direct } = observed;
  if (direct === true) return weakens({ fact: "trial", trial: "direct-call-works" });
  const cut = code !== undefined && /RESET|PIPE|ABORT|CLOSED|SOCKET|HPE_/.test(code);
  const answering = !cut && (phase === "request" || phase === "response");
  const late = code === "UND_ERR_HEADERS_TIMEOUT" || code === "UND_ERR_BODY_TIMEOUT" || answering;
  if (code === undefined || status !== null || !late) return null;
  return seconds === undefined
    ? proves({ fact: "transport", code, phase: phase ?? null })
    : proves({ fact: "waited", seconds });
};

/** The certificate's end was compared with a clock that is right. */
const clockRight: Check = ({ observed: { transport_code: code, server_time_offset_s: seconds } }) =>
  code === "CERT_HAS_EXPIRED" && seconds !== undefined && Math.abs(seconds) <= clockTolerance.seconds
    ? proves({ fact: "clock-offset", seconds })
    : null;

const addressOnly: Check = ({ observed: { direct_call_worked: worked } }) =>
  worked === true ? hints({ fact: "trial", trial: "direct-call-works" }) : null;

const firewall: Check = ({ answer }) => {
  const server = answer.headers["server"];
  const edge =
    answer.headers["cf-mitigated"] !== undefined ||
    /cloudflare|akamai|ddos-guard|sucuri|imperva|cloudfront/i.test(server ?? "");
  return edge ? hints({ fact: "html-answer", server: server ?? "cloudflare" }) : null;
};

/** A login page, or the page of an authenticating proxy. */
const loginPage: Check = ({ answer, text }) =>
  answer.html && /oauth-?proxy|sign in|log ?in|đăng nhập|captive portal|<form/.test(text)
    ? hints({ fact: "html-answer", server: answer.headers["server"] ?? null })
    : null;

const storeOnly: Check = ({ observed: { other_stores_work: works } }) => {
  if (works === true) return supports({ fact: "trial", trial: "other-stores-work" });
  return works === false ? excludes({ fact: "trial", trial: "other-stores-fail" }) : null;
};

const everyStore: Check = ({ observed: { other_stores_work: works } }) => {
  if (works === false) return supports({ fact: "trial", trial: "other-stores-fail" });
  return works === true ? excludes({ fact: "trial", trial: "other-stores-work" }) : null;
};

/** Fields that only a token endpoint answers with. */
const ofTokenEndpoint = /^\s*\{[^{}]{0,4000}"(?:access_token|token_type|expires_in)"\s*:/;

/** A recorder that kept only the beginning says so at the end. */
const shortened = /(…|\[… \+\d+\])\s*$/;

const emptyAnswer: Check = ({ endpoint, answer, text }) => {
  const fromToken = endpoint === "token" || (endpoint === null && ofTokenEndpoint.test(answer.body));
  if (!fromToken || answer.status === null || answer.status >= 300) return null;
  if (answer.json === undefined && /^\s*\{/.test(answer.body) && !shortened.test(answer.body)) {
    return supports({ fact: "body-not-json", near: "" });
  }
  if (answer.body.trim() === "") return answer.given ? supports({ fact: "answer-empty" }) : null;
  if (answer.json === undefined || answer.error !== null) return null;
  const isObject = typeof answer.json === "object" && answer.json !== null && !Array.isArray(answer.json);
  if (!isObject || answer.json === null)
    return endpoint === "token" ? supports({ fact: "body-not-json", near: "" }) : null;
  if (!("access_token" in answer.json)) return supports({ fact: "answer-lacks", field: "access_token" });
  if (!("token_type" in answer.json)) return supports({ fact: "answer-lacks", field: "token_type" });
  return endpoint === "token" && answer.status !== 200 && !text.includes("id_token")
    ? supports({ fact: "wire-status", status: answer.status })
    : null;
};

export const networkChecks = {
  "server-error": [html, requestId],
  "upstream-bad-gateway": [html],
  "service-unavailable": [html, everyStore],
  "store-unavailable": [storeOnly],
  "rate-limited": [retryAfter, bucket],
  timeout: [waited, connected],
  "tls-cert-expired": [clockRight],
  "connection-failed": [loopback],
  "proxy-blocked": [direct],
  "ip-not-allowed": [addressOnly],
  "waf-blocked": [firewall],
  "proxy-html-page": [loginPage],
  "token-response-nonconforming": [emptyAnswer],
} as const;

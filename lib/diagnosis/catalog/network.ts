import { documented, observed } from "@/lib/haravan/source";
import type { CauseId } from "../cause-ids";
import { type CatalogEntry, spec } from "./entry";

const statuses = documented("omni-apis/response-status");

/** The platform itself, and the way to it. */
export const networkEntries = {
  "server-error": {
    steps: ["api", "token", "refresh", "userinfo", "webhook", "discovery"],
    party: "provider",
    severity: "platform",
    retry: "backoff",
    reasons: { "provider-fault": ["retry-with-backoff"], "input-not-handled": ["report-request-id"] },
    tellApart: { "upstream-bad-gateway": "answer" },
    next: { kind: "copy", action: "copy-report" },
    specs: [spec.rfc(9110, "15.6.1")],
    sources: [statuses, observed("a 500 can be a web page with a TraceId")],
    aliases: ["500", "Internal Server Error", "TraceId", "lỗi máy chủ"],
    scenario: null,
  },
  "upstream-bad-gateway": {
    steps: ["api", "token", "refresh", "userinfo", "webhook", "discovery"],
    party: "provider",
    severity: "platform",
    retry: "backoff",
    reasons: { "provider-deploying": ["retry-with-backoff"], "own-proxy": ["check-own-proxy"] },
    tellApart: { "server-error": "answer" },
    next: { kind: "wait", action: "retry-later" },
    specs: [spec.rfc(9110, "15.6.3")],
    sources: [statuses],
    aliases: ["502", "Bad Gateway", "nginx 502"],
    scenario: null,
  },
  timeout: {
    steps: ["network", "api", "token", "refresh", "userinfo", "discovery", "webhook"],
    party: "network",
    severity: "transient",
    retry: "backoff",
    reasons: {
      "slow-provider": ["retry-with-backoff"],
      "firewall-drops": ["call-from-host", "use-proxy"],
      "ipv6-route": ["prefer-ipv4"],
      "limit-too-short": ["raise-limit"],
    },
    tellApart: { "connection-failed": "direct-call" },
    next: { kind: "wait", action: "retry-later" },
    specs: [],
    sources: [observed("openid-client 5 stops after 3500 ms"), observed("public Haravan apps prefer IPv4 on Windows")],
    aliases: [
      "ETIMEDOUT",
      "outgoing request timed out after 3500ms",
      "UND_ERR_CONNECT_TIMEOUT",
      "AbortError",
      "hết thời gian chờ",
    ],
    scenario: null,
  },
  "connection-failed": {
    steps: ["network", "api", "token", "refresh", "userinfo", "discovery", "webhook"],
    party: "network",
    severity: "config",
    retry: "backoff",
    reasons: {
      "localhost-in-container": ["use-service-name"],
      "ipv6-loopback": ["use-ipv4-loopback"],
      "nothing-listens": ["start-service"],
      "cut-in-the-middle": ["retry-with-backoff"],
    },
    tellApart: { timeout: "direct-call" },
    next: { kind: "link", action: "check-network" },
    specs: [],
    sources: [observed("Node.js system errors")],
    aliases: ["ECONNREFUSED", "ECONNRESET", "EHOSTUNREACH", "socket hang up", "không kết nối được"],
    scenario: null,
  },
} as const satisfies Partial<Record<CauseId, CatalogEntry>>;

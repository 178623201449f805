import http from "node:http";
import https from "node:https";
import { performance } from "node:perf_hooks";
import type { RawExchange, Send } from "@/lib/trace/raw";
import { checkRequest } from "./check-request";
import { chooseProxy } from "./choose-proxy";
import { type Agents, type Route, sendOnce } from "./send-once";
import { createTunnelAgent } from "./tunnel-agent";

export interface EgressOptions {
  /** The whole of the network that may be reached: scheme, host and port, exactly. */
  readonly allowedOrigins: readonly string[];
  readonly httpsProxy?: string | null;
  readonly noProxy?: string | null;
  readonly deadlineMs?: number;
  readonly connectDeadlineMs?: number;
  readonly maxBytes?: number;
  readonly userAgent?: string;
  readonly now?: () => number;
}

const egressDefaults = { deadlineMs: 10_000, connectDeadlineMs: 3_000, maxBytes: 262_144 } as const;

/**
 * The only way out of the program. One request, one answer: no redirects, no cookies, no decompression, no caching.
 * The exchange's `request` shows the headers as sent, in their order.
 */
export function createEgress(options: EgressOptions): Send {
  const allowed = new Set(options.allowedOrigins.map((origin) => new URL(origin).origin));
  const proxyOptions = { httpsProxy: options.httpsProxy ?? null, noProxy: options.noProxy ?? null };
  const now = options.now ?? Date.now;
  const pool = createAgents(true);
  const single = createAgents(false);

  return async (request, limits = {}): Promise<RawExchange> => {
    const startedAtMs = now();
    const checked = checkRequest(request, allowed, options.userAgent ?? "auth-doctor");
    if (!checked.ok) {
      return { request, response: null, failure: checked.failure, timing: { totalMs: 0 }, startedAtMs };
    }
    const { url, request: sent } = checked.value;
    const safe = sent.method === "GET" || sent.method === "HEAD";
    const route: Route = {
      url,
      proxy: chooseProxy(url, proxyOptions),
      // A pooled socket may die as it is picked up: a safe request can be repeated, one that burns a code cannot.
      agents: safe ? pool : single,
      deadlineMs: limits.deadlineMs ?? options.deadlineMs ?? egressDefaults.deadlineMs,
      connectDeadlineMs: options.connectDeadlineMs ?? egressDefaults.connectDeadlineMs,
      maxBytes: limits.maxBytes ?? options.maxBytes ?? egressDefaults.maxBytes,
    };
    const startedTicks = performance.now();
    const first = await sendOnce(sent, route, startedTicks);
    const { response, failure, timing } = first.staleSocket
      ? await sendOnce(sent, { ...route, agents: single }, startedTicks)
      : first;
    return { request: sent, response, failure, timing, startedAtMs };
  };
}

function createAgents(keepAlive: boolean): Agents {
  // 4 s: below the 5 s after which a Node server closes an idle connection.
  const settings = keepAlive ? { keepAlive, maxSockets: 10, maxTotalSockets: 100, timeout: 4_000 } : { keepAlive };
  return {
    http: new http.Agent(settings),
    https: new https.Agent(settings),
    tunnel: createTunnelAgent(settings),
  };
}

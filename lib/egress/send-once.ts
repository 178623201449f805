import http, { type ClientRequest, type IncomingMessage } from "node:http";
import https from "node:https";
import { isIP } from "node:net";
import type { Timing, TransportFailure } from "@/lib/trace/model";
import type { RawRequest, RawResponse } from "@/lib/trace/raw";
import { type ConnectProgress, connectProgress } from "./connect-progress";
import { describeFailure } from "./describe-failure";
import { type BodySoFar, readBody } from "./read-body";
import { proxyAuthorization } from "./tunnel-agent";

export interface Agents {
  readonly http: http.Agent;
  readonly https: https.Agent;
  readonly tunnel: https.Agent;
}

export interface Route {
  readonly url: URL;
  readonly proxy: URL | null;
  readonly agents: Agents;
  readonly deadlineMs: number;
  readonly connectDeadlineMs: number;
  readonly maxBytes: number;
}

export interface Outcome {
  readonly response: RawResponse | null;
  readonly failure: TransportFailure | null;
  readonly timing: Timing;
  /** A pooled connection was closed under a request that may be repeated. */
  readonly staleSocket: boolean;
}

export function sendOnce(request: RawRequest, route: Route, startedTicks: number): Promise<Outcome> {
  const secure = route.url.protocol === "https:";
  const progress = connectProgress(startedTicks, secure, isIP(bareHost((route.proxy ?? route.url).hostname)) !== 0);

  return new Promise((resolve) => {
    let response: () => RawResponse | null = () => null;
    let client: ClientRequest | null = null;
    const timers: NodeJS.Timeout[] = [];

    const finish = (failure: TransportFailure | null): void => {
      for (const timer of timers) clearTimeout(timer);
      const gone = failure?.code === "ECONNRESET" || failure?.code === "EPIPE";
      const answer = response();
      const staleSocket = gone && answer === null && client?.reusedSocket === true;
      resolve({ response: answer, failure, timing: progress.timing(), staleSocket });
      if (failure !== null) client?.destroy();
    };
    const fail = (code: string, message: string): void => finish({ code, phase: progress.phase(), message });

    try {
      client = openRequest(request, route, progress);
    } catch (error) {
      finish({ ...describeFailure(error, "policy"), phase: "policy" });
      return;
    }
    timers.push(setTimeout(() => fail("deadline", `no complete answer in ${route.deadlineMs} ms`), route.deadlineMs));
    const connecting = setTimeout(
      () => fail("connect-deadline", `no connection in ${route.connectDeadlineMs} ms`),
      route.connectDeadlineMs,
    );
    timers.push(connecting);

    client.once("socket", (socket) => {
      progress.watch(socket, secure);
      if (!socket.connecting) clearTimeout(connecting);
      else socket.once(secure ? "secureConnect" : "connect", () => clearTimeout(connecting));
    });
    // Stays on after the end: a socket that dies late has nobody else to tell.
    client.on("error", (error) => finish(describeFailure(error, progress.phase())));
    client.once("upgrade", (_answer, socket) => {
      socket.destroy();
      fail("unexpected-upgrade", "the server switched protocols unasked");
    });
    client.once("response", (message) => {
      progress.answered();
      // Before the body is read: it may fail at once, and the head is worth showing.
      let body: BodySoFar = { bytes: () => new Uint8Array() };
      response = () => head(message, body.bytes());
      body = readBody(message, route.maxBytes, finish);
    });
    client.end(request.body ?? undefined);
  });
}

function openRequest(request: RawRequest, route: Route, progress: ConnectProgress): ClientRequest {
  const { url, proxy, agents } = route;
  const secure = url.protocol === "https:";
  const path = `${url.pathname}${url.search}`;
  const headers = request.headers.flatMap(({ name, value }) => [name, value]);
  const target = {
    method: request.method,
    headers,
    host: bareHost(url.hostname),
    port: url.port || (secure ? 443 : 80),
  };
  if (proxy === null) {
    return secure
      ? https.request({ ...target, path, agent: agents.https })
      : http.request({ ...target, path, agent: agents.http });
  }
  if (secure) {
    const tunnel = { proxy, progress, connectDeadlineMs: route.connectDeadlineMs };
    return https.request({ ...target, path, agent: agents.tunnel, ...tunnel });
  }
  return (proxy.protocol === "https:" ? https : http).request({
    method: request.method,
    headers: [...headers, ...Object.entries(proxyAuthorization(proxy)).flat()],
    host: bareHost(proxy.hostname),
    port: proxy.port || (proxy.protocol === "https:" ? 443 : 80),
    path: `${url.origin}${path}`,
    agent: proxy.protocol === "https:" ? agents.https : agents.http,
  });
}

function bareHost(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, "");
}

function head(message: IncomingMessage, body: Uint8Array): RawResponse {
  const raw = message.rawHeaders;
  return {
    status: message.statusCode ?? 0,
    statusText: message.statusMessage ?? "",
    httpVersion: message.httpVersion,
    headers: raw.flatMap((name, index) => (index % 2 === 0 ? [{ name, value: raw[index + 1] ?? "" }] : [])),
    body,
  };
}

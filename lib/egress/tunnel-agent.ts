import http from "node:http";
import https from "node:https";
import type { Duplex } from "node:stream";
import tls from "node:tls";
import type { ConnectProgress } from "./connect-progress";

/** What a request hands to its agent besides Node's own options. */
export interface TunnelOptions extends https.RequestOptions {
  readonly proxy: URL;
  readonly progress: ConnectProgress;
  readonly connectDeadlineMs: number;
}

type Created = (error: Error | null, socket?: Duplex) => void;

/** An agent whose connections lead through `CONNECT` at the proxy; TLS then runs end to end inside. */
export function createTunnelAgent(settings: https.AgentOptions): https.Agent {
  const agent = new https.Agent(settings);
  const createConnection = (options: TunnelOptions, created: Created): void => {
    const target = `${options.host}:${options.port}`;
    const connect = (options.proxy.protocol === "https:" ? https : http).request({
      method: "CONNECT",
      host: options.proxy.hostname.replace(/^\[|\]$/g, ""),
      port: options.proxy.port || (options.proxy.protocol === "https:" ? 443 : 80),
      path: target,
      headers: { Host: target, ...proxyAuthorization(options.proxy) },
      agent: false,
      timeout: options.connectDeadlineMs,
    });
    connect.once("socket", (socket) => options.progress.watchDns(socket));
    connect.once("timeout", () => connect.destroy(failed("connect-deadline", "the proxy did not answer in time")));
    connect.once("error", (error) => created(error));
    connect.once("response", (answer) => {
      answer.destroy();
      created(failed("proxy-refused", `the proxy answered ${answer.statusCode}`));
    });
    connect.once("connect", (answer, socket) => {
      if (answer.statusCode !== 200) {
        socket.destroy();
        created(failed("proxy-refused", `the proxy answered ${answer.statusCode}`));
        return;
      }
      socket.setTimeout(0);
      options.progress.connected();
      const secure = tls.connect({ ...tlsOptions(options), socket });
      secure.once("error", created);
      secure.once("secureConnect", () => {
        secure.off("error", created);
        options.progress.secured();
        created(null, secure);
      });
    });
    connect.end();
  };
  // Node's types do not show this hook; its documentation does (agent.createConnection).
  return Object.assign(agent, { createConnection });
}

function tlsOptions(options: TunnelOptions): tls.ConnectionOptions {
  const servername = options.servername ?? options.host;
  return servername === undefined || servername === null ? {} : { servername, ALPNProtocols: ["http/1.1"] };
}

export function proxyAuthorization(proxy: URL): Record<string, string> {
  if (proxy.username === "") return {};
  const credentials = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  return { "Proxy-Authorization": `Basic ${Buffer.from(credentials).toString("base64")}` };
}

function failed(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}

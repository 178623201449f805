import { request as send } from "node:http";
import { onTestFinished } from "vitest";
import { createListener, type Handler, type Listening } from "../create-listener";
import { listen } from "../listen";
import { createLog } from "../log";
import { portOf } from "./port-of";

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

export interface Ask {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** Send the body in chunks, without a length. */
  readonly chunked?: boolean;
}

/** The listener on a free port with handlers of the test's own, and a way to ask it. */
export async function startListener(app: Handler, parts: Partial<Listening> = {}) {
  const lines: string[] = [];
  let handle: Handler = async () => {};
  const opened = await listen(
    { port: 0, host: "127.0.0.1" },
    (request, answer) => handle(request, answer),
    (_request, socket) => socket.destroy(),
  );
  if (!opened.ok) throw new Error(opened.failure);
  const [server] = opened.value;
  const port = portOf(server);
  onTestFinished(() => {
    server?.close();
    server?.closeAllConnections();
  });
  const here = {
    appOrigin: `http://localhost:${port}`,
    sandboxOrigin: `http://127.0.0.1:${port}`,
    loopbackOnly: true,
    trustProxy: false,
    port,
  };
  const log = createLog("debug", (line) => lines.push(line));
  handle = createListener({ here, app, sandbox: null, log, isStopping: () => false, ...parts });

  const ask = (path: string, { method = "GET", headers = {}, body, chunked = false }: Ask = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const length = chunked || body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
      const request = send({
        host: "127.0.0.1",
        port,
        method,
        path,
        agent: false,
        headers: { host: `localhost:${port}`, ...length, ...headers },
      });
      request.on("response", (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (part: string) => {
          text += part;
        });
        response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
      });
      request.on("error", reject);
      request.end(body);
    });
  return { ask, lines, port };
}

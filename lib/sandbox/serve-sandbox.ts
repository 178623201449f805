import { serve } from "@hono/node-server";
import type { Sandbox } from "./sandbox";

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** The HTTP adapter of a sandbox that stands alone. Rejects where the port is taken. */
export function serveSandbox(sandbox: Sandbox, port: number, hostname = "127.0.0.1"): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: sandbox.fetch, port, hostname }, (address) =>
      resolve({
        port: address.port,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            if ("closeAllConnections" in server) server.closeAllConnections();
          }),
      }),
    );
    server.once("error", reject);
  });
}

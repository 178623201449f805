import { createServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { adapt } from "./http/adapter";
import { watchCarriers } from "./http/reset-connection";
import type { Sandbox } from "./sandbox";
import { keepDelivering } from "./webhooks/keep-delivering";

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** What the server shows over TLS, as PEM. */
export interface ServerIdentity {
  readonly cert: string;
  readonly key: string;
}

/** A sandbox that stands alone; over TLS with an identity. Rejects where the port is taken. */
export function serveSandbox(
  sandbox: Pick<Sandbox, "fetch"> & Partial<Sandbox>,
  port: number,
  hostname = "127.0.0.1",
  identity?: ServerIdentity,
): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const stopDelivering = sandbox.runDue === undefined ? () => {} : keepDelivering(sandbox.runDue);
    const listener = adapt(sandbox.fetch, { ownProcess: true });
    const server = identity === undefined ? createServer(listener) : createTlsServer({ ...identity }, listener);
    if (identity !== undefined) watchCarriers(server);
    server.once("error", (fault) => {
      stopDelivering();
      reject(fault);
    });
    server.listen(port, hostname, () => {
      const address = server.address();
      resolve({
        port: typeof address === "object" && address !== null ? address.port : port,
        close: () =>
          new Promise((done) => {
            stopDelivering();
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}

import { createServer, type IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { Handler } from "./create-listener";
import { refuseRaw } from "./listen";

export interface NextApp {
  readonly handle: Handler;
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  readonly close: () => Promise<void>;
}

/** Starts Next inside this process; imported late, because it reads NODE_ENV while it loads. */
export async function openNext(options: {
  dir: string;
  dev: boolean;
  hostname: string;
  port: number;
}): Promise<NextApp> {
  const { default: next } = await import("next");
  // Next adds its upgrade listener to a server of its choice; this one never listens, so ours stay ours.
  const upgrades = createServer();
  const app = next({ ...options, httpServer: upgrades });
  await app.prepare();
  const handle = app.getRequestHandler();
  return {
    handle: (request, answer) => handle(request, answer),
    upgrade: (request, socket, head) => {
      if (options.dev && upgrades.listenerCount("upgrade") > 0) upgrades.emit("upgrade", request, socket, head);
      else refuseRaw(socket, "400 Bad Request", "Nothing is here to upgrade to.");
    },
    close: () => app.close(),
  };
}

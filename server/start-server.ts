import type { Duplex } from "node:stream";
import type { Env } from "@/lib/env/env";
import { ok, type Result } from "@/lib/result/result";
import { announce } from "./announce";
import { composeSandbox } from "./compose-sandbox";
import { createListener, type Handler } from "./create-listener";
import { listen } from "./listen";
import type { Log } from "./log";
import { openNext } from "./open-next";
import { openStorage } from "./open-storage";
import { purgeNowAndThen } from "./purge-now-and-then";
import { stop } from "./stop";

export interface ServerOptions {
  readonly env: Env;
  /** The folder that holds app/ and .next/. */
  readonly root: string;
  readonly dev: boolean;
  readonly log: Log;
  readonly say: (text: string) => void;
}

export interface Running {
  /** Finishes what is running, then closes everything. */
  readonly stop: () => Promise<void>;
}

const graceMs = 10_000;

/** Opens the port, the data, the sandbox and Next, in this order; a failure is one sentence for a person. */
export async function startServer({ env, root, dev, log, say }: ServerOptions): Promise<Result<Running, string>> {
  let isStopping = false;
  let open: (handle: Handler) => void = () => {};
  const opened = new Promise<Handler>((resolve) => {
    open = resolve;
  });
  const upgraded = new Set<Duplex>();
  let upgrade: Parameters<typeof listen>[2] = (_request, socket) => socket.destroy();

  // The port comes first: a second server that finds it taken must not touch the data. Early requests wait.
  const servers = await listen(
    env,
    async (request, answer) => (await opened)(request, answer),
    (request, socket, head) => upgrade(request, socket, head),
  );
  if (!servers.ok) return servers;
  const close: (() => Promise<void>)[] = [];
  const stopAll = () => {
    isStopping = true;
    // They never end by themselves, and an HTTP server no longer counts them as its own.
    for (const socket of upgraded) socket.destroy();
    return stop({ servers: servers.value, close, log, graceMs });
  };

  const storage = await openStorage(env);
  if (!storage.ok) {
    for (const server of servers.value) server.closeAllConnections();
    await stopAll();
    return storage;
  }
  const { db, migrated } = storage.value;
  close.unshift(() => db.close());
  close.unshift(purgeNowAndThen(db, log));
  const sandbox = await composeSandbox(env, db);
  const app = await openNext({ dir: root, dev, hostname: new URL(env.appOrigin).hostname, port: env.port });
  close.unshift(() => app.close());
  upgrade = (request, socket, head) => {
    upgraded.add(socket.once("close", () => upgraded.delete(socket)));
    app.upgrade(request, socket, head);
  };
  open(createListener({ here: env, app: app.handle, sandbox, log, isStopping: () => isStopping }));
  say(announce(env, migrated));
  return ok({ stop: stopAll });
}

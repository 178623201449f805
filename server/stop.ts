import type { Server } from "node:http";
import type { Log } from "./log";

export interface Stoppable {
  readonly servers: readonly Server[];
  /** In this order, after the last answer. */
  readonly close: readonly (() => Promise<void>)[];
  readonly log: Log;
  readonly graceMs: number;
}

/** Takes no new connection, lets the running answers finish within the grace time, then closes everything else. */
export async function stop({ servers, close, log, graceMs }: Stoppable): Promise<void> {
  const impatience = setTimeout(() => {
    log("warn", "answers-cut-off");
    for (const server of servers) server.closeAllConnections();
  }, graceMs);
  const sweep = setInterval(() => {
    for (const server of servers) server.closeIdleConnections();
  }, 50);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  clearTimeout(impatience);
  clearInterval(sweep);
  for (const closeOne of close) {
    await closeOne().catch((error: unknown) => {
      log("error", "close-failed", { error: error instanceof Error ? error.name : typeof error });
    });
  }
}

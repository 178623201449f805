import type { Database } from "@/lib/db/database";
import { purgeExpired } from "@/lib/db/purge-expired";
import type { Log } from "./log";

const everyMs = 10 * 60_000;

/** Drops what is past its time: transactions, sessions, the sandbox's codes. Answers how to stop. */
export function purgeNowAndThen(db: Database, log: Log): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  const purge = () => {
    running = purgeExpired(db).catch((error: unknown) => {
      log("warn", "purge-failed", { error: error instanceof Error ? error.name : typeof error });
    });
  };
  purge();
  const timer = setInterval(purge, everyMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}

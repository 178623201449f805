import type { Log } from "./log";

/** A bug that nobody caught is logged without its message, which may quote a request; then the server goes. */
export function watchFaults(log: Log, leave: () => void): void {
  process.on("unhandledRejection", (reason) => log("error", "unhandled-rejection", facts(reason)));
  process.once("uncaughtException", (error) => {
    log("error", "uncaught-exception", facts(error));
    leave();
  });
}

function facts(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    error: error.name,
    at: frames
      .slice(0, 6)
      .map((frame) => frame.trim())
      .join(" | "),
  };
}

const everyMs = 1_000;

/** Runs what is due, again and again, for as long as something else keeps the process alive. */
export function keepDelivering(runDue: () => Promise<unknown>): () => void {
  let running = false;
  const timer = setInterval(() => {
    if (running) return;
    running = true;
    // A fault is a bug, and goes to whoever serves this; the next run comes all the same.
    void runDue().finally(() => {
      running = false;
    });
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}

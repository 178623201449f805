export interface Ending {
  readonly begin: (reason: string) => void;
  readonly now: (exitCode: number) => void;
}

// A terminal and npm both pass on the same Ctrl+C; only a later one is the person's second wish.
const sameWishMs = 500;

/** Begins to stop on the first signal and leaves at once on the second. */
export function watchSignals({ begin, now }: Ending): void {
  let firstAtMs: number | null = null;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      const atMs = performance.now();
      if (firstAtMs === null) {
        firstAtMs = atMs;
        begin(signal);
      } else if (atMs - firstAtMs > sameWishMs) {
        now(1);
      }
    });
  }
  process.once("disconnect", () => begin("parent-gone"));
}

const minute = 60;
const hour = 60 * minute;

/**
 * Pauses before the 19 retries, 48 hours together, in seconds; after the last one the subscription ends. Number and
 * span are documented, how they are spread is inferred.
 * @see https://docs.haravan.com/docs/tutorials/webhooks/connect-webhook
 */
export const retryPausesSeconds: readonly number[] = [
  10,
  20,
  30,
  minute,
  2 * minute,
  5 * minute,
  10 * minute,
  15 * minute,
  30 * minute,
  hour,
  1.5 * hour,
  2 * hour,
  3 * hour,
  4 * hour,
  5 * hour,
  6 * hour,
  7 * hour,
  8 * hour,
  566 * minute,
];

/** When to try again after so many attempts; `null`: no more. */
export function nextAttemptAtMs(attempts: number, nowMs: number): number | null {
  const pause = retryPausesSeconds[attempts - 1];
  return pause === undefined ? null : nowMs + pause * 1000;
}

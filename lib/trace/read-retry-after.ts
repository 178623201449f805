const longestWaitSeconds = 3600;

/** Haravan writes decimals ("2.0"), RFC 9110 seconds or a date. Bounded; null when it says nothing usable. */
export function readRetryAfter(value: string | null, nowMs: number): number | null {
  const text = value?.trim() ?? "";
  if (text === "") return null;
  const seconds = /^\d{1,12}(?:\.\d{1,6})?$/.test(text) ? Number(text) : (Date.parse(text) - nowMs) / 1000;
  if (Number.isNaN(seconds) || /^[-+]/.test(text)) return null;
  return Math.min(Math.max(seconds, 0), longestWaitSeconds);
}

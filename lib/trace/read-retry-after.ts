const longestWaitSeconds = 3600;

/** Haravan writes decimals ("2.0"), RFC 9110 seconds or a date. Bounded; null when it says nothing usable. */
export function readRetryAfter(value: string | null, nowMs: number): number | null {
  const text = value?.trim() ?? "";
  if (text === "") return null;
  // An HTTP date begins with its day; "2,5" would be a day in 2001, and no wait at all.
  const seconds = /^\d{1,12}(?:\.\d{1,6})?$/.test(text)
    ? Number(text)
    : /^[A-Za-z]/.test(text)
      ? (Date.parse(text) - nowMs) / 1000
      : Number.NaN;
  if (Number.isNaN(seconds)) return null;
  return Math.min(Math.max(seconds, 0), longestWaitSeconds);
}

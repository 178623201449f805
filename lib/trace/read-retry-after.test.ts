import fc from "fast-check";
import { expect, test } from "vitest";
import { readRetryAfter } from "./read-retry-after";

const now = Date.parse("2026-11-22T14:00:00Z");

test.each([
  ["2.0", 2],
  ["0", 0],
  [" 30 ", 30],
  ["0.5", 0.5],
  ["Sun, 22 Nov 2026 14:00:05 GMT", 5],
  ["Sun, 22 Nov 2026 13:00:00 GMT", 0],
  ["99999", 3600],
])("%j is a wait of %d s", (text, seconds) => expect(readRetryAfter(text, now)).toBe(seconds));

// Each of these is a day of some year to a date reader, and a past one would be no wait at all.
test.each(["2,5", "2.", ".5", "2; x", "1e3", "-5", "+2", "2 s", "abc", "", null])("%j says nothing usable", (text) =>
  expect(readRetryAfter(text, now)).toBeNull(),
);

test("whatever stands there is a bounded wait or none", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const seconds = readRetryAfter(text, now);
      if (seconds !== null) expect(seconds >= 0 && seconds <= 3600).toBe(true);
    }),
  );
});

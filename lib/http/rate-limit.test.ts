import fc from "fast-check";
import { expect, test } from "vitest";
import { createRateLimit } from "./rate-limit";

test("a burst goes through, the next is told how long to wait, and waiting helps", () => {
  const limit = createRateLimit({ burst: 3, perSecond: 0.5, clients: 10 });
  expect([1, 2, 3].map(() => limit.take("a", 0))).toEqual([null, null, null]);
  expect(limit.take("a", 0)).toBe(2);
  expect(limit.take("b", 0)).toBeNull();
  expect(limit.take("a", 1000)).toBe(1);
  expect(limit.take("a", 2000)).toBeNull();
});

test("a clock set back neither fills nor empties", () => {
  const limit = createRateLimit({ burst: 1, perSecond: 1, clients: 10 });
  expect(limit.take("a", 10_000)).toBeNull();
  expect(limit.take("a", 0)).toBe(1);
});

test("it remembers so many clients, and forgets the least recent", () => {
  const limit = createRateLimit({ burst: 1, perSecond: 1, clients: 2 });
  for (const client of ["a", "b", "a", "c"]) limit.take(client, 0);
  expect(limit.take("a", 0)).toBe(1);
  expect(limit.take("b", 0)).toBeNull();
});

test("never more than the burst and what flowed in since", () => {
  const waits = fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 60 });
  fc.assert(
    fc.property(waits, (pauses) => {
      const limit = createRateLimit({ burst: 5, perSecond: 2, clients: 1 });
      let nowMs = 0;
      let passed = 0;
      for (const pause of pauses) {
        nowMs += pause;
        if (limit.take("a", nowMs) === null) passed += 1;
      }
      expect(passed).toBeLessThanOrEqual(5 + (nowMs / 1000) * 2);
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { callLimit } from "@/lib/haravan/limits";
import { planCalls } from "./plan-calls";

const inputs = fc.record({
  calls: fc.integer({ min: 1, max: 400 }),
  used: fc.integer({ min: 0, max: 80 }),
  // A bucket for one call is empty before each, and then a step of a whole millisecond loses a part of it.
  spare: fc.integer({ min: 0, max: 78 }),
  othersPerSecond: fc.constantFrom(0, 0.5, 1, 2, 3, 3.5),
});

/** Millisecond by millisecond: a call is made whenever there is room, the others make theirs, the bucket leaks. */
function simulate({
  calls,
  used,
  spare,
  othersPerSecond,
}: Required<Omit<Parameters<typeof planCalls>[0], "size" | "processes">>) {
  const fall = (callLimit.leakPerSecond - othersPerSecond) / 1000;
  let level = used;
  let atOnce = 0;
  let made = 0;
  for (let ms = 0; ; ms += 1) {
    while (made < calls && level + 1 <= callLimit.bucketSize - spare + 1e-6) {
      level += 1;
      made += 1;
      if (ms === 0) atOnce += 1;
    }
    if (made === calls) return { ms, atOnce };
    level = Math.max(0, level - fall);
  }
}

test("it agrees with a bucket that is filled and emptied step by step", () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const plan = planCalls(input);
      const simulated = simulate(input);
      expect(plan.atOnce).toBe(simulated.atOnce);
      expect(Math.abs((plan.totalMs ?? Number.NaN) - simulated.ms)).toBeLessThanOrEqual(1);
    }),
    { numRuns: 60 },
  );
});

test("more calls, a fuller bucket, more room to leave or more others never take less time", () => {
  const total = (input: Parameters<typeof planCalls>[0]) => planCalls(input).totalMs ?? Number.POSITIVE_INFINITY;
  fc.assert(
    fc.property(inputs, (input) => {
      const now = total(input);
      expect(now).toBeGreaterThanOrEqual(0);
      expect(total({ ...input, calls: input.calls + 1 })).toBeGreaterThanOrEqual(now);
      expect(total({ ...input, used: input.used + 1 })).toBeGreaterThanOrEqual(now);
      expect(total({ ...input, spare: input.spare + 1 })).toBeGreaterThanOrEqual(now);
      expect(total({ ...input, othersPerSecond: input.othersPerSecond + 0.25 })).toBeGreaterThanOrEqual(now);
    }),
  );
});

test("200 calls from an empty bucket take half a minute", () => {
  expect(planCalls({ calls: 200, used: 0 })).toEqual({ atOnce: 80, totalMs: 30_000, perSecond: 4, perProcess: 4 });
});

test("where the others take all that leaks, only the room that is left can be used", () => {
  expect(planCalls({ calls: 81, used: 0, othersPerSecond: 4 })).toMatchObject({
    atOnce: 80,
    totalMs: null,
    perSecond: 0,
  });
  expect(planCalls({ calls: 80, used: 0, othersPerSecond: 9 })).toMatchObject({ atOnce: 80, totalMs: 0, perSecond: 0 });
  expect(planCalls({ calls: 1, used: 0, spare: 80 })).toMatchObject({ atOnce: 0, totalMs: null, perSecond: 4 });
});

test("processes that know of no other share what the bucket lets through, and are no faster together", () => {
  const plan = (processes: number) => planCalls({ calls: 200, used: 0, othersPerSecond: 1, processes });
  expect([1, 2, 6, 0].map((processes) => plan(processes).perProcess)).toEqual([3, 1.5, 0.5, 3]);
  expect(new Set([1, 2, 6].map((processes) => plan(processes).totalMs)).size).toBe(1);
});

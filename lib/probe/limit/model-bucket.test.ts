import fc from "fast-check";
import { expect, test } from "vitest";
import { callLimit } from "@/lib/haravan/limits";
import { installedToken, openDemo } from "@/lib/sandbox/testing/demo-app";
import { type BucketReading, msUntilEmpty, msUntilFits, usedAt } from "./model-bucket";
import { planCalls } from "./plan-calls";
import { readBucket } from "./read-bucket";

const readings = fc.record({
  used: fc.integer({ min: 0, max: 80 }),
  size: fc.constant(80),
  atMs: fc.integer({ min: 0, max: 1_000_000 }),
});
const later = fc.integer({ min: -5_000, max: 40_000 });

test("it only falls, never below nothing, and a clock that was set back empties nothing", () => {
  fc.assert(
    fc.property(readings, later, fc.nat(10_000), (reading, after, more) => {
      const now = usedAt(reading, reading.atMs + after);
      expect(now).toBeGreaterThanOrEqual(0);
      expect(now).toBeLessThanOrEqual(reading.used);
      expect(usedAt(reading, reading.atMs + after + more)).toBeLessThanOrEqual(now);
    }),
  );
});

test("it is the sum of its milliseconds", () => {
  fc.assert(
    fc.property(readings, fc.nat(22_000), (reading, after) => {
      let level = reading.used;
      for (let ms = 0; ms < after; ms += 1) level = Math.max(0, level - callLimit.leakPerSecond / 1000);
      expect(usedAt(reading, reading.atMs + after)).toBeCloseTo(level, 6);
    }),
    { numRuns: 30 },
  );
});

test("calls fit when their time has come and not a call's worth earlier", () => {
  fc.assert(
    fc.property(readings, later, fc.integer({ min: 1, max: 80 }), (reading, after, calls) => {
      const nowMs = reading.atMs + after;
      const wait = msUntilFits(reading, calls, nowMs) ?? Number.NaN;
      // Before the reading nothing leaks, so the wait counts from the later of the two.
      const from = Math.max(nowMs, reading.atMs);
      expect(usedAt(reading, from + wait) + calls).toBeLessThanOrEqual(80 + 1e-9);
      if (wait > 1) expect(usedAt(reading, from + wait - 2) + calls).toBeGreaterThan(80 - 1e-9);
      expect(msUntilFits(reading, calls, nowMs)).toBeLessThanOrEqual(msUntilFits(reading, 80, nowMs) ?? 0);
      expect(msUntilFits(reading, 80, nowMs)).toBe(msUntilEmpty(reading, nowMs));
    }),
  );
  expect(msUntilFits({ used: 0, size: 80, atMs: 0 }, 81, 0)).toBeNull();
});

const path = "/apis/com/orders/count.json";

/** One store, and the bucket that the server itself counts with a clock of ours. */
async function openBucket() {
  const { at, app } = await openDemo();
  const scope = "openid profile email org userinfo grant_service com.read_orders";
  const token = await installedToken(at, app, scope);
  const call = async () => {
    const answer = await at.call(path, { headers: { authorization: `Bearer ${token}` } });
    const bucket = readBucket(answer.headers.get("x-haravan-api-call-limit"));
    if (bucket === null) throw new Error("no header");
    return { status: answer.status, reading: { ...bucket, atMs: at.clock.nowMs } satisfies BucketReading };
  };
  return { clock: at.clock, call };
}

test("the sandbox's own count is never above the model's, nor a whole call below it", async () => {
  const { clock, call } = await openBucket();
  const pauses = fc.sample(fc.integer({ min: 0, max: 900 }), { numRuns: 150, seed: 7 });
  let { reading } = await call();
  for (const pause of pauses) {
    clock.nowMs += pause;
    const expected = usedAt(reading, clock.nowMs) + 1;
    ({ reading } = await call());
    expect(reading.used).toBeLessThanOrEqual(Math.ceil(expected));
    expect(reading.used).toBeGreaterThan(expected - 1);
  }
});

test("who waits as the model says is not refused, however many calls are made at once", async () => {
  const { clock, call } = await openBucket();
  let { reading } = await call();
  for (const burst of [70, 40, 80, 1, 79]) {
    clock.nowMs += msUntilFits(reading, burst, clock.nowMs) ?? 0;
    for (let made = 0; made < burst; made += 1) {
      const answer = await call();
      expect(answer.status).toBe(200);
      reading = answer.reading;
    }
  }
});

test("one call for another, as soon as the model lets it, takes the time that was planned", async () => {
  const { clock, call } = await openBucket();
  let { reading } = await call();
  const startMs = clock.nowMs;
  const plan = planCalls({ calls: 130, used: reading.used });
  for (let made = 0; made < 130; made += 1) {
    clock.nowMs += msUntilFits(reading, 1, clock.nowMs) ?? 0;
    const answer = await call();
    expect(answer.status).toBe(200);
    reading = answer.reading;
  }
  expect(clock.nowMs - startMs).toBe(plan.totalMs);
});

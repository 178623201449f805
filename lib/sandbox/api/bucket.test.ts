import fc from "fast-check";
import { expect, test } from "vitest";
import { callLimit } from "../../haravan/limits";
import { draw, retryAfter } from "./bucket";

const pauses = fc.array(fc.integer({ min: 0, max: 3_000 }), { minLength: 1, maxLength: 400 });

test("in any stretch of time no more calls pass than the bucket holds and leaks", () => {
  fc.assert(
    fc.property(pauses, (waits) => {
      let bucket: Parameters<typeof draw>[0];
      let nowMs = 0;
      const passed: number[] = [];
      for (const wait of waits) {
        nowMs += wait;
        const drawn = draw(bucket, nowMs);
        bucket = drawn.bucket;
        if (!drawn.full) passed.push(nowMs);
      }
      passed.forEach((from, i) => {
        const seconds = (nowMs - from) / 1000;
        expect(passed.length - i).toBeLessThanOrEqual(callLimit.bucketSize + seconds * callLimit.leakPerSecond + 1e-6);
      });
    }),
  );
});

test("who waits as long as the header says passes, also when it is rounded to a tenth", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 240 }), (msPerCall) => {
      let bucket: Parameters<typeof draw>[0];
      let nowMs = 0;
      for (let i = 0; i < 5_000; i += 1) {
        const drawn = draw(bucket, nowMs);
        bucket = drawn.bucket;
        if (drawn.full) {
          const header = Number(retryAfter(drawn.retryAfterSeconds));
          expect(draw(bucket, nowMs + header * 1000).full).toBe(false);
          return;
        }
        nowMs += msPerCall;
      }
      throw new Error("it never filled");
    }),
  );
});

test("a clock that goes back empties nothing", () => {
  const { bucket } = draw({ level: 50, atMs: 10_000 }, 5_000);
  expect(bucket.level).toBe(51);
});

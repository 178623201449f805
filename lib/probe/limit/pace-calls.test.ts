import fc from "fast-check";
import { expect, test } from "vitest";
import { marginCalls, openPace, type Pace, secondsFor, sendCall, takeAnswer, waitFor } from "./pace-calls";

/** A server's own bucket: counts when a request arrives, refuses at 80, leaks 4 a second. */
function openServer(level: number) {
  const bucket = { level, atMs: 0 };
  let peak = 0;
  const draw = (atMs: number) => {
    bucket.level = Math.max(0, bucket.level - ((atMs - bucket.atMs) / 1000) * 4);
    bucket.atMs = atMs;
    const full = bucket.level + 1 > 80;
    if (!full) bucket.level += 1;
    peak = Math.max(peak, bucket.level);
    return { full, used: full ? 80 : Math.ceil(bucket.level) };
  };
  return { draw, peak: () => peak };
}

interface Flight {
  readonly ticket: number;
  readonly countedAtMs: number;
  readonly backAtMs: number;
}

interface Foreign {
  readonly perSecond: number;
}

/** Events in the order of their times; a call is counted some time after it was sent, and answered some time later. */
function simulate(calls: number, start: number, latencies: readonly (readonly [number, number])[], foreign: Foreign) {
  const server = openServer(start);
  let pace: Pace = openPace(null, 0);
  let nowMs = 0;
  let sent = 0;
  let refused = 0;
  let nextForeignMs = 0;
  let uncounted: Flight[] = [];
  let unanswered: (Flight & { readonly used: number; readonly full: boolean })[] = [];
  const spendForeign = (untilMs: number) => {
    while (foreign.perSecond > 0 && nextForeignMs <= untilMs) {
      server.draw(nextForeignMs);
      nextForeignMs += 1000 / foreign.perSecond;
    }
  };
  while (sent < calls || uncounted.length + unanswered.length > 0) {
    const wait = sent < calls && uncounted.length + unanswered.length < 4 ? waitFor(pace, nowMs) : null;
    const times = [
      ...(wait === null ? [] : [nowMs + wait]),
      ...uncounted.map(({ countedAtMs }) => countedAtMs),
      ...unanswered.map(({ backAtMs }) => backAtMs),
    ];
    nowMs = Math.max(nowMs, Math.min(...times));
    spendForeign(nowMs);
    const counting = uncounted.filter(({ countedAtMs }) => countedAtMs <= nowMs);
    uncounted = uncounted.filter(({ countedAtMs }) => countedAtMs > nowMs);
    unanswered.push(...counting.map((flight) => ({ ...flight, ...server.draw(nowMs) })));
    const back = unanswered.filter(({ backAtMs }) => backAtMs <= nowMs);
    unanswered = unanswered.filter(({ backAtMs }) => backAtMs > nowMs);
    for (const { ticket, used, full } of back) {
      if (full) refused += 1;
      pace = takeAnswer(pace, ticket, { bucket: { used, size: 80 }, limited: full, retryAfterSeconds: 0.3 }, nowMs);
    }
    if (counting.length + back.length > 0 || wait === null || waitFor(pace, nowMs) !== 0) continue;
    const [there = 1, home = 1] = latencies[sent % latencies.length] ?? [];
    const gone = sendCall(pace, nowMs);
    pace = gone.pace;
    sent += 1;
    uncounted.push({ ticket: gone.ticket, countedAtMs: nowMs + there, backAtMs: nowMs + there + home });
  }
  return { refused, nowMs, peak: server.peak() };
}

// Mostly quick with a slow one among them: that is where an answer says least about the calls beside it.
const trip = fc.oneof(fc.constant(1), fc.integer({ min: 50, max: 200 }), fc.integer({ min: 1, max: 3000 }));
const latencies = fc.array(fc.tuple(trip, fc.oneof(fc.constant(1), trip)), { minLength: 1, maxLength: 12 });

test("no call is refused, wherever the bucket stands at first and however slow and out of order the answers are", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 250 }), fc.integer({ min: 0, max: 79 }), latencies, (calls, start, slow) => {
      expect(simulate(calls, start, slow, { perSecond: 0 }).refused).toBe(0);
    }),
    { numRuns: 120 },
  );
});

test("what is left free for others stays free, also while answers are out of order", () => {
  fc.assert(
    fc.property(fc.integer({ min: 70, max: 250 }), fc.integer({ min: 0, max: 75 }), latencies, (calls, start, slow) => {
      expect(simulate(calls, start, slow, { perSecond: 0 }).peak).toBeLessThanOrEqual(80 - marginCalls + 1e-6);
    }),
    { numRuns: 200 },
  );
});

test("another instance that spends half of the leak is left room", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 70 }),
      fc.array(fc.tuple(fc.constant(20), fc.integer({ min: 1, max: 300 })), { minLength: 1, maxLength: 6 }),
      (start, quick) => {
        expect(simulate(200, start, quick, { perSecond: 2 }).refused).toBe(0);
      },
    ),
    { numRuns: 100 },
  );
});

test("an empty bucket is used: 76 calls need no waiting, and after that four go a second", () => {
  const quick = [[5, 5]] as const;
  expect(simulate(76, 0, quick, { perSecond: 0 }).nowMs).toBeLessThan(1500);
  const { nowMs } = simulate(176, 0, quick, { perSecond: 0 });
  expect(nowMs).toBeGreaterThan(20_000);
  expect(nowMs).toBeLessThan(28_000);
});

test("the first call goes alone, and what it says is trusted over the model", () => {
  const first = sendCall(openPace(null, 0), 0);
  expect(waitFor(first.pace, 5)).toBeNull();
  const full = takeAnswer(
    first.pace,
    first.ticket,
    { bucket: { used: 80, size: 80 }, limited: false, retryAfterSeconds: null },
    100,
  );
  expect(waitFor(full, 100)).toBe(1250);
});

test("a 429 closes the way for as long as it says, decimals included", () => {
  const first = sendCall(openPace(null, 0), 0);
  const limited = { bucket: null, limited: true, retryAfterSeconds: 2.5 };
  const pace = takeAnswer(first.pace, first.ticket, limited, 100);
  expect(waitFor(pace, 100)).toBe(2700);
  expect(waitFor(pace, 2800)).toBe(0);
});

test("what an earlier run read has leaked since, and slows the start", () => {
  expect(waitFor(openPace({ used: 80, size: 80, atMs: 0 }, 0), 0)).toBe(1250);
  expect(waitFor(openPace({ used: 80, size: 80, atMs: 0 }, 20_000), 20_000)).toBe(0);
});

test("the time it takes grows with the calls and never goes below zero", () => {
  const pace = openPace(null, 0);
  expect([10, 76, 80, 176].map((calls) => secondsFor(calls, pace, 0))).toEqual([0, 0, 1, 25]);
});

test("a header that makes no sense slows a run down, and does not stop it", () => {
  const number = fc.integer({ min: 0, max: 999_999 });
  fc.assert(
    fc.property(number, fc.integer({ min: 1, max: 999_999 }), (used, size) => {
      expect(waitFor(openPace({ used, size, atMs: 0 }, 0), 0)).toBeLessThan(30_000);
      const { pace, ticket } = sendCall(openPace(null, 0), 0);
      const answer = { bucket: { used, size }, limited: false, retryAfterSeconds: null };
      expect(waitFor(takeAnswer(pace, ticket, answer, 0), 0)).toBeLessThan(30_000);
    }),
  );
});

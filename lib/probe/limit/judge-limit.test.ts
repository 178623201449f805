import fc from "fast-check";
import { expect, test } from "vitest";
import { type Diagnosis, diagnose } from "@/lib/diagnosis";
import { scenarios } from "@/lib/sandbox/scenarios/scenarios";
import { installedToken, openDemo } from "@/lib/sandbox/testing/demo-app";
import { judgeLimit, type LimitAnswer, readWait, secondsOf } from "./judge-limit";

const at = Date.UTC(2026, 10, 22, 12);
const answer = (change: Partial<LimitAnswer>): LimitAnswer => ({
  callLimit: "80/80",
  retryAfter: "2.0",
  html: false,
  sentAtMs: at,
  answeredAtMs: at,
  waitUntilMs: null,
  ...change,
});

test.each([
  ["80/80", false, { kind: "bucket-full", used: 80, size: 80 }],
  ["81/80", false, { kind: "bucket-full", used: 81, size: 80 }],
  ["40/40", false, { kind: "bucket-full", used: 40, size: 40 }],
  ["79/80", false, { kind: "resource-limit", used: 79, size: 80, clear: false }],
  ["12/80", false, { kind: "resource-limit", used: 12, size: 80, clear: true }],
  ["12/80", true, { kind: "resource-limit", used: 12, size: 80, clear: true }],
  [null, true, { kind: "gateway" }],
  [null, false, { kind: "unknown", header: null }],
  ["full", true, { kind: "unknown", header: "full" }],
])("a 429 with the call limit %j, page %j", (callLimit, html, cause) => {
  expect(judgeLimit(answer({ callLimit, html })).cause).toEqual(cause);
});

test.each([
  ["2.0", { kind: "seconds", seconds: 2, decimal: true }],
  ["0.3", { kind: "seconds", seconds: 0.3, decimal: true }],
  [" 5 ", { kind: "seconds", seconds: 5, decimal: false }],
  ["Sun, 22 Nov 2026 12:00:30 GMT", { kind: "date", seconds: 30 }],
  ["Sun, 22 Nov 2026 11:59:00 GMT", { kind: "date", seconds: 0 }],
  ["Fri, 31 Dec 2100 23:59:59 GMT", { kind: "absurd", text: "Fri, 31 Dec 2100 23:59:59 GMT" }],
  ["99999999", { kind: "absurd", text: "99999999" }],
  ["-1", { kind: "unreadable", text: "-1" }],
  ["2,0", { kind: "unreadable", text: "2,0" }],
  ["soon", { kind: "unreadable", text: "soon" }],
  ["", { kind: "missing" }],
  [null, { kind: "missing" }],
])("Retry-After: %s", (header, wait) => {
  expect(readWait(header, at)).toEqual(wait);
});

test("whatever the header says, the wait is a number of seconds that a program can sleep, or none", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.double().map(String), fc.integer().map(String)), (header) => {
      const seconds = secondsOf(readWait(header, at));
      if (seconds !== null) expect(seconds >= 0 && seconds <= 3600).toBe(true);
    }),
  );
});

test("a call within the wait of an earlier 429 was early, one after it was not", () => {
  expect(judgeLimit(answer({ waitUntilMs: at + 1_500 })).earlyByMs).toBe(1_500);
  expect(judgeLimit(answer({ waitUntilMs: at })).earlyByMs).toBeNull();
  expect(judgeLimit(answer({})).earlyByMs).toBeNull();
});

test("a wait that is longer than the whole bucket takes to empty is for something else", () => {
  expect(judgeLimit(answer({ retryAfter: "20" })).beyondBucket).toBe(false);
  expect(judgeLimit(answer({ retryAfter: "21" })).beyondBucket).toBe(true);
  expect(judgeLimit(answer({ retryAfter: "99999999" })).beyondBucket).toBe(true);
  expect(judgeLimit(answer({ retryAfter: null })).beyondBucket).toBe(false);
});

const evidenceOf = async (answered: Response) => ({
  step: "api" as const,
  request: { method: "GET", url: "https://apis.haravan.com/com/orders/count.json" },
  response: {
    status: answered.status,
    headers: Object.fromEntries(answered.headers),
    body: await answered.text(),
  },
});

const judged = (headers: Headers, sentAtMs: number) =>
  judgeLimit({
    callLimit: headers.get("x-haravan-api-call-limit"),
    retryAfter: headers.get("retry-after"),
    html: headers.get("content-type")?.includes("html") ?? false,
    sentAtMs,
    answeredAtMs: sentAtMs,
    waitUntilMs: null,
  });

const factsOf = (diagnosis: Diagnosis) => diagnosis.causes.find(({ id }) => id === "rate-limited")?.proof ?? [];

const tooMany = scenarios.filter(
  ({ effects }) => effects.length === 1 && effects[0]?.kind === "answer" && effects[0].answer.status === 429,
);

test("the sandbox has such scenarios", () => {
  expect(tooMany.filter(({ group }) => group === "api").length).toBeGreaterThanOrEqual(5);
});

test.each(tooMany.filter(({ group }) => group === "api"))(
  "$name: the verdict and the diagnosis do not contradict each other",
  async ({ name, cause }) => {
    const { at: place, app } = await openDemo();
    const token = await installedToken(place, app);
    const answered = await place.call("/apis/com/shop.json", {
      headers: { authorization: `Bearer ${token}`, prefer: `scenario=${name}` },
    });
    expect(answered.status).toBe(429);
    const verdict = judged(answered.headers, place.clock.nowMs);
    const diagnosis = diagnose(await evidenceOf(answered));
    expect(diagnosis.causes[0]?.id).toBe(cause);
    expect(verdict.cause.kind).toBe("bucket-full");
    expect(factsOf(diagnosis).some(({ fact }) => fact === "bucket-not-full")).toBe(false);
  },
);

test("where less than half of the bucket is used, both say that it is another limit, and otherwise neither is sure of it", () => {
  fc.assert(
    fc.property(fc.nat(80), (used) => {
      const headers = new Headers({ "x-haravan-api-call-limit": `${used}/80` });
      const { cause } = judged(headers, at);
      const diagnosis = diagnose({
        step: "api",
        request: { method: "GET", url: "https://apis.haravan.com/com/shop.json" },
        response: { status: 429, headers: Object.fromEntries(headers), body: "" },
      });
      expect(diagnosis.causes[0]?.id).toBe("rate-limited");
      const spare = factsOf(diagnosis).some(({ fact }) => fact === "bucket-not-full");
      expect(cause.kind === "resource-limit" && cause.clear).toBe(spare);
    }),
  );
});

test("a page in front of Haravan is no verdict on the bucket, and the diagnosis leaves a firewall open", () => {
  const headers = new Headers({ "content-type": "text/html" });
  expect(judged(headers, at).cause.kind).toBe("gateway");
  const { causes } = diagnose({
    step: "api",
    request: { method: "GET", url: "https://apis.haravan.com/com/shop.json" },
    response: {
      status: 429,
      headers: Object.fromEntries(headers),
      body: "<html><body>Too many requests</body></html>",
    },
  });
  expect(causes.map(({ id }) => id)).toContain("waf-blocked");
});

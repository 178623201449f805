import { expect, test } from "vitest";
import type { CallStep, NamedValue } from "@/lib/trace/model";
import { readLastLimit } from "./read-last-limit";

const callStep = (
  atMs: number,
  status: number,
  headers: readonly NamedValue[],
  to: CallStep["to"] = "api",
): CallStep => ({
  kind: "call",
  name: "probe",
  leg: null,
  to,
  atMs,
  verdict: "unsure",
  facts: {},
  checks: [],
  exchange: {
    request: {
      method: "GET",
      url: "http://127.0.0.1:3000/sandbox/apis/com/orders.json?limit=1",
      headers: [],
      body: null,
    },
    response: { status, statusText: "", httpVersion: "1.1", headers, body: "", bodyBytes: 0 },
    failure: null,
    timing: { totalMs: 100 },
  },
});

const full = (retryAfter: string) => [
  { name: "x-haravan-api-call-limit", value: "80/80" },
  { name: "retry-after", value: retryAfter },
];
const run = (...steps: readonly CallStep[]) => ({ id: "r", startedAt: "2026-11-22T12:00:00.000Z", steps });

test("a run without a 429 of the API has none", () => {
  expect(readLastLimit(run(callStep(0, 200, []), callStep(5, 429, full("2.0"), "accounts")))).toBeNull();
});

test("the last one is judged, with its address and its time", () => {
  expect(readLastLimit(run(callStep(0, 429, full("0.1")), callStep(1_000, 429, full("2.0"))))).toMatchObject({
    at: "2026-11-22T12:00:01.100Z",
    runId: "r",
    path: "/com/orders.json?limit=1",
    retryAfter: "2.0",
    verdict: { cause: { kind: "bucket-full" }, wait: { seconds: 2 }, earlyByMs: null },
  });
});

test("a call before the earlier wait was over was early", () => {
  const early = readLastLimit(run(callStep(0, 429, full("2.0")), callStep(600, 429, full("1.5"))));
  expect(early?.verdict.earlyByMs).toBe(1_500);
});

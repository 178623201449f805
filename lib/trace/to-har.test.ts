import fc from "fast-check";
import { expect, test } from "vitest";
import type { CallStep, Exchange, FrontChannelStep, Run, Timing } from "./model";
import { toHar } from "./to-har";

const creator = { name: "Auth Doctor", version: "1.0.0" };
const step = { leg: "install", verdict: "bad", facts: {}, checks: [] } as const;

const token: Exchange = {
  request: {
    method: "POST",
    url: "https://a.example/connect/token",
    headers: [{ name: "Content-Type", value: "application/x-www-form-urlencoded" }],
    body: "grant_type=authorization_code&code=code#a1b2c3d4",
  },
  response: {
    status: 400,
    statusText: "Bad Request",
    httpVersion: "1.1",
    headers: [{ name: "content-type", value: "application/json" }],
    body: '{"error":"invalid_grant"}',
    bodyBytes: 25,
  },
  failure: null,
  timing: { dnsMs: 2, connectMs: 5, tlsMs: 9, firstByteMs: 40, totalMs: 42 },
};

const call = (exchange: Exchange, atMs = 1500): CallStep => ({
  ...step,
  kind: "call",
  name: "token",
  to: "accounts",
  atMs,
  exchange,
});

const callback: FrontChannelStep = {
  ...step,
  kind: "front-channel",
  name: "callback",
  atMs: 1200,
  from: "accounts",
  to: "tool",
  method: "GET",
  url: "https://tool.example/callback?code=code#a1b2c3d4&state=state#00000000",
  params: [],
};

const run = (steps: Run["steps"]): Run => ({
  id: "run-1",
  kind: "install",
  provider: "sandbox",
  status: "finished",
  outcome: "exchange-refused",
  verdict: "bad",
  facts: {},
  scenario: null,
  registration: null,
  installationId: null,
  store: null,
  startedAt: "2026-11-22T12:00:00.000Z",
  finishedAt: null,
  deadlineAt: null,
  steps,
});

const entriesOf = (...steps: Run["steps"]) => toHar(run(steps), creator).log.entries;

test("a call is an entry with its own start and the lengths of its phases", () => {
  const [entry] = entriesOf(call(token));
  expect(entry).toMatchObject({
    startedDateTime: "2026-11-22T12:00:01.500Z",
    time: 42,
    request: { method: "POST", postData: { mimeType: "application/x-www-form-urlencoded", text: token.request.body } },
    response: { status: 400, httpVersion: "HTTP/1.1", content: { size: 25, mimeType: "application/json" } },
    timings: { dns: 2, connect: 7, ssl: 4, send: 0, wait: 31, receive: 2 },
    _step: "token",
  });
});

test("a fingerprint in an address ends no query", () => {
  const [entry] = entriesOf(callback);
  const { searchParams, hash } = new URL(entry?.request.url ?? "");
  expect([searchParams.get("code"), searchParams.get("state"), hash]).toEqual(["code#a1b2c3d4", "state#00000000", ""]);
  expect(entry?.request.queryString).toEqual([
    { name: "code", value: "code#a1b2c3d4" },
    { name: "state", value: "state#00000000" },
  ]);
});

test("what a browser posted is a form of its fields", () => {
  const params = [{ name: "code", value: "code#a1b2c3d4" }];
  const [entry] = entriesOf({ ...callback, method: "POST", url: "https://tool.example/callback", params });
  expect(new URLSearchParams(entry?.request.postData?.text).get("code")).toBe("code#a1b2c3d4");
});

test("without an answer the status is 0, and the failure is named", () => {
  const failure = { code: "ECONNREFUSED", phase: "connect", message: "refused" } as const;
  const [entry] = entriesOf(call({ ...token, response: null, failure, timing: { totalMs: 3 } }));
  expect(entry?.response).toMatchObject({ status: 0, _error: "connect: ECONNREFUSED" });
});

test("what the browser alone saw answered has status 0 and no failure; what was judged here is no entry", () => {
  const entries = entriesOf(callback, { ...step, kind: "local", name: "role", atMs: 5 }, { ...callback, url: "" });
  expect(entries.map(({ response }) => response)).toEqual([expect.objectContaining({ status: 0 })]);
  expect(entries[0]?.response).not.toHaveProperty("_error");
});

test("phases add up to the whole, whichever of them there were", () => {
  const phases = fc.record(
    { dnsMs: fc.nat(99), connectMs: fc.nat(99), tlsMs: fc.nat(99), firstByteMs: fc.nat(99) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(phases, fc.nat(99), (lengths, rest) => {
      let atMs = 0;
      const timing: Partial<Record<keyof Timing, number>> = {};
      for (const name of ["dnsMs", "connectMs", "tlsMs", "firstByteMs"] as const) {
        const length = lengths[name];
        // TLS follows a connection; without one there is none.
        if (length === undefined || (name === "tlsMs" && lengths.connectMs === undefined)) continue;
        atMs += length;
        timing[name] = atMs;
      }
      const totalMs = atMs + rest;
      const [entry] = entriesOf(call({ ...token, timing: { ...timing, totalMs } }));
      const { dns = -1, connect = -1, send = 0, wait, receive } = entry?.timings ?? { wait: Number.NaN, receive: 0 };
      const sum = [dns, connect, send, wait, receive]
        .filter((length) => length > 0)
        .reduce((left, right) => left + right, 0);
      expect(sum).toBe(totalMs);
    }),
  );
});

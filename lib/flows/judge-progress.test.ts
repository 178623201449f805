import fc from "fast-check";
import { expect, test } from "vitest";
import { type Ended, judgeProgress } from "./judge-progress";

const api = (status: number | null, failure: string | null = null): Ended => ({ host: "api", status, failure });

test.each([
  ["token-refused", api(401)],
  ["limited", api(429)],
  ["unreachable", api(null, "ECONNREFUSED")],
] as const)("%s: three in a row, and not two, nor with another one between", (reason, ended) => {
  expect(judgeProgress([ended, ended])).toBeNull();
  expect(judgeProgress([ended, ended, api(200), ended])).toBeNull();
  expect(judgeProgress([api(200), ended, ended, ended])).toBe(reason);
});

test("hangs, resets, server errors and refused scopes never stop a run, however many", () => {
  const harmless = fc.constantFrom(
    api(null, "deadline"),
    api(null, "ECONNRESET"),
    api(200),
    api(403),
    api(404),
    api(500),
    api(502),
  );
  fc.assert(fc.property(fc.array(harmless, { maxLength: 20 }), (ended) => judgeProgress(ended) === null));
});

test("another host may refuse a token that the API takes", () => {
  const webhook: Ended = { host: "webhook", status: 401, failure: null };
  expect(judgeProgress([webhook, webhook, webhook])).toBeNull();
});

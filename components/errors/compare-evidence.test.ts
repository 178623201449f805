import fc from "fast-check";
import { expect, test } from "vitest";
import { compareEvidence } from "./compare-evidence";

test("only what differs is left, and what is missing on one side says so", () => {
  const answer = { status: 400, body: '{"error":"invalid_grant"}' };
  expect(
    compareEvidence(
      { step: "token", response: answer, observed: { code_age_s: 400 } },
      { step: "token", response: answer, observed: { code_age_s: 3, code_sent_before: true } },
    ),
  ).toEqual([
    { path: "observed.code_age_s", here: "400", there: "3" },
    { path: "observed.code_sent_before", here: null, there: "true" },
  ]);
});

test("two addresses differ in the parameter that differs", () => {
  const url = (redirect: string) =>
    `https://accounts.haravan.com/connect/authorize?client_id=a&redirect_uri=${encodeURIComponent(redirect)}`;
  expect(
    compareEvidence({ request: { url: url("https://a.vn/cb") } }, { request: { url: url("http://a.vn/cb") } }),
  ).toEqual([{ path: "request.url?redirect_uri", here: "https://a.vn/cb", there: "http://a.vn/cb" }]);
});

test("nothing differs from itself", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string()), (headers) => {
      expect(compareEvidence({ request: { headers } }, { request: { headers } })).toEqual([]);
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { judgeSentValue } from "./judge-sent-value";

const handle = "0123456789abcdef".repeat(4);

test.each([
  [handle, null, handle],
  [`${handle}\n`, null, handle],
  [`${handle}\r\n`, null, handle],
  [` ${handle}`, "white-space", handle],
  [`${handle} \n`, "white-space", handle],
  [`${handle.slice(0, 32)}\n${handle.slice(32)}`, "white-space", null],
  [`"${handle}"`, "quoted", handle],
  [`Bearer ${handle}`, null, handle],
  [`Authorization: Bearer ${handle}\r\n`, null, handle],
  [`Bearer  ${handle}`, "white-space", handle],
  [`Bearer Bearer ${handle}`, "scheme-repeated", handle],
  [`Bearer "${handle}"`, "quoted", handle],
  [`authorization: bearer Bearer "${handle}"`, "scheme-repeated", handle],
  [`${handle}%0A`, "percent-encoded", handle],
  ["undefined", "placeholder", null],
  ["", "empty", null],
  ["\n", "empty", null],
  ["eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.sig", "is-jwt", null],
  ["eyJhbGciOiJkaXIifQ..aXY.dGV4dA.dGFn", "is-jwt", null],
  [handle.slice(1), "cut-or-not-a-handle", handle.slice(1)],
  ["a".repeat(5000), "too-long", null],
  [`{"access_token":"${handle}"}`, "characters", null],
  [`["${handle}"]`, "characters", null],
  [`https://app.example/cb?code=${handle}&state=1`, "characters", null],
  [`HRV_CLIENT_SECRET=${handle}`, "characters", null],
  [`refresh_token:${handle}`, "characters", null],
  [`${handle.slice(0, 60)}đ`, "characters", null],
  [`${handle.slice(0, 60)}…`, "characters", null],
  [`${handle}==`, "cut-or-not-a-handle", `${handle}==`],
  ["ab", "cut-or-not-a-handle", null],
])("%j: %s", (text, problem, value) => {
  const { cleaned, ...read } = judgeSentValue(text);
  expect(read).toEqual({ problem, value });
  expect(cleaned).toBe(value !== null && problem !== null && problem !== "cut-or-not-a-handle");
});

test("whatever is pasted, what may be sent is one visible word", () => {
  const part = fc.oneof(
    fc.string(),
    fc.integer({ min: 0, max: 0x20ff }).map((code) => String.fromCharCode(code)),
    fc.constantFrom(handle, '"', "\r\n", "Bearer ", "%0d%0aX: 1", "eyJ", " "),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
      const { value } = judgeSentValue(parts.join(""));
      if (value !== null) expect(value).toMatch(/^[\x21-\x7e]{8,4096}$/);
    }),
    { numRuns: 300 },
  );
});

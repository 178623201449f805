import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCallLimit, parseRetryAfterSeconds } from "./limits";

test("the call-limit header is read back as it was written", () => {
  fc.assert(
    fc.property(fc.nat(99999), fc.nat(99999), (used, size) => {
      expect(parseCallLimit(`${used}/${size}`)).toEqual({ used, size });
    }),
  );
});

test("anything else in the call-limit header is no reading", () => {
  for (const header of ["", "32", "32/", "/80", "a/b", "-1/80", "32/80/1"]) expect(parseCallLimit(header)).toBeNull();
});

test("Retry-After is decimal seconds; dates and nonsense are no reading", () => {
  expect(parseRetryAfterSeconds("2.0")).toBe(2);
  expect(parseRetryAfterSeconds("3")).toBe(3);
  expect(parseRetryAfterSeconds("Sun, 22 Nov 2026 20:00:00 GMT")).toBeNull();
  expect(parseRetryAfterSeconds("")).toBeNull();
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { platformHosts } from "./host-names";
import { readHostNames } from "./read-host-names";

test("an area that is not named keeps the platform's host", () => {
  expect(readHostNames("accounts=Login.Test, apis=api.test")).toEqual({
    ok: true,
    value: { ...platformHosts, accounts: "login.test", apis: "api.test" },
  });
});

test.each([
  ["", "begin"],
  ["shop=a.test", "begin"],
  ["accounts=a.test=b", "begin"],
  ["accounts=", "not a host name"],
  ["accounts=a.test:8080", "not a host name"],
  ["accounts=https://a.test", "not a host name"],
  ["accounts=a.test,apis=a.test", "two areas"],
])("%j is refused: %s", (text, reason) => {
  expect(readHostNames(text)).toEqual({ ok: false, failure: expect.stringContaining(reason) });
});

test("whatever is read consists of host names", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((host) => `accounts=${host}`),
      ),
      (text) => {
        const read = readHostNames(text);
        if (read.ok) expect(URL.parse(`https://${read.value.accounts}/`)?.pathname).toBe("/");
      },
    ),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { pathPattern } from "./path-pattern";

test.each([
  ["/", "/"],
  ["/runs/7f3c2a?tab=wire", "/runs/*"],
  ["/api/auth/callback/sandbox?code=abc&state=def", "/api/auth/callback/sandbox"],
  ["/sandbox/accounts/connect/authorize?client_id=1", "/sandbox/accounts/connect/authorize"],
  ["/a/b/c/d/e/f/g/h", "/*/*/*/*/*/*/**"],
  ["/apps#secret", "/apps"],
])("%s is logged as %s", (target, pattern) => {
  expect(pathPattern(target)).toBe(pattern);
});

test("no value that somebody puts into a path or a query survives", () => {
  const secret = fc.stringMatching(/^[A-Za-z0-9_-]{12,60}$/);
  fc.assert(
    fc.property(secret, secret, (one, other) => {
      const pattern = pathPattern(`/stores/${one}/probes?access_token=${other}`);
      return !pattern.includes(one) && !pattern.includes(other);
    }),
  );
});

import { expect, test } from "vitest";
import { pagePolicy } from "./content-security-policy";

const base = { nonce: "abc", formTargets: ["https://accounts.haravan.com"], https: true, development: false };

test("in production no script runs without the nonce, and nothing is evaluated", () => {
  const policy = pagePolicy(base);
  expect(policy).toContain("script-src 'nonce-abc' 'strict-dynamic';");
  expect(policy).not.toContain("unsafe-eval");
  expect(policy).toContain("upgrade-insecure-requests");
});

test("a form may end at the accounts hosts, because flows start with a form post", () => {
  expect(pagePolicy(base)).toContain("form-action 'self' https://accounts.haravan.com");
});

test("development alone may evaluate", () => {
  expect(pagePolicy({ ...base, development: true, https: false })).toContain("'unsafe-eval'");
});

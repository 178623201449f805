import { expect, test } from "vitest";
import { pagePolicy, prerenderedPolicy } from "./content-security-policy";

const base = { formTargets: ["https://accounts.haravan.com"], https: true, development: false };

test("in production no script runs without the nonce, and nothing is evaluated", () => {
  const policy = pagePolicy({ ...base, nonce: "abc" });
  expect(policy).toContain("script-src 'nonce-abc' 'strict-dynamic';");
  expect(policy).not.toContain("unsafe-eval");
  expect(policy).toContain("upgrade-insecure-requests");
});

test("a form may end at the accounts hosts, because flows start with a form post", () => {
  expect(pagePolicy({ ...base, nonce: "abc" })).toContain("form-action 'self' https://accounts.haravan.com");
});

test("development alone may evaluate", () => {
  expect(pagePolicy({ ...base, nonce: "abc", development: true, https: false })).toContain("'unsafe-eval'");
});

test("a page made at build time runs the scripts that were counted, and no other inline one", () => {
  const policy = prerenderedPolicy({ ...base, hashes: ["sha256-aaa=", "sha256-bbb="] });
  expect(policy).toContain("script-src 'self' 'sha256-aaa=' 'sha256-bbb=';");
  expect(policy).toContain("style-src 'self';");
  expect(policy).not.toMatch(/script-src [^;]*unsafe/);
});

test("a page whose scripts nobody counted runs none inline", () => {
  expect(prerenderedPolicy({ ...base, hashes: [] })).toContain("script-src 'self';");
});

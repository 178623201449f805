import { expect, test } from "vitest";
import { idTokenRules, type RuleInput } from "./id-token-rules";

const now = 1_795_000_000;

const input = (change: Partial<RuleInput>): RuleInput => ({
  header: {},
  claims: {},
  algorithms: ["RS256"],
  issuer: "https://accounts.haravan.com",
  clientId: "app",
  nonce: null,
  maxAgeSeconds: null,
  source: "token",
  nowSeconds: now,
  code: null,
  accessToken: null,
  state: null,
  loginClaims: null,
  ...change,
});

const judge = (rule: string, change: Partial<RuleInput>) => idTokenRules[rule]?.(input(change)) ?? null;

test.each([
  ["no auth_time", {}, { present: false, maxAgeSeconds: 600 }],
  ["an auth_time that is no time", { auth_time: "just now" }, { present: true, maxAgeSeconds: 600 }],
  ["a sign-in longer ago", { auth_time: now - 631 }, { ageSeconds: 631, maxAgeSeconds: 600 }],
])("where max_age was sent, %s is refused, from the browser and from the token endpoint", (_, claims, facts) => {
  for (const source of ["token", "front-channel"] as const) {
    expect(judge("max-age", { claims, maxAgeSeconds: 600, source })).toEqual(["no", facts]);
  }
});

test("a sign-in within max_age and its tolerance is accepted", () => {
  expect(judge("max-age", { claims: { auth_time: now - 630 }, maxAgeSeconds: 600 })?.[0]).toBe("ok");
});

test("max_age is nothing to a refresh, nor to a login that sent none", () => {
  expect(judge("max-age", { maxAgeSeconds: 600, source: "refresh" })).toBeNull();
  expect(judge("max-age", { claims: { auth_time: now - 30 * 86_400 } })).toBeNull();
});

test("the clocks of a sign-in may differ by a minute, and by no more", () => {
  expect(judge("auth-time", { claims: { auth_time: now + 60 } })).toEqual(["ok", { ageSeconds: -60 }]);
  expect(judge("auth-time", { claims: { auth_time: now + 61 } })).toEqual(["no", { ageSeconds: -61 }]);
});

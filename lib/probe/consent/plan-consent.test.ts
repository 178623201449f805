import { expect, test } from "vitest";
import { type ConsentFacts, planConsent } from "./plan-consent";

const facts: ConsentFacts = {
  needed: ["com.read_orders"],
  asked: ["openid", "grant_service", "com.read_shop"],
  granted: ["openid", "grant_service", "com.read_shop"],
  origin: "installed",
  registered: true,
  roles: ["admin"],
};

test("the union of what was asked and what is needed, and what it adds", () => {
  expect(planConsent(facts)).toMatchObject({
    obstacle: null,
    plan: {
      scopes: ["openid", "grant_service", "com.read_orders", "com.read_shop"],
      length: 50,
      limit: 300,
      adds: ["com.read_orders"],
    },
  });
});

test.each([
  ["private-app-only", { needed: ["com.read_discounts"] }],
  ["private-token", { origin: "private" }],
  ["no-registration", { registered: false }],
  ["no-scope-documented", { needed: [] }],
] as const)("%s: there is nothing to ask for", (obstacle, change) => {
  expect(planConsent({ ...facts, ...change })).toEqual({ obstacle, plan: null });
});

test("what only the owner can grant is listed all the same, for the owner", () => {
  const asked = { ...facts, needed: ["wh_api"], roles: ["staff"] };
  expect(planConsent(asked)).toMatchObject({ obstacle: "owner-only", plan: { adds: ["wh_api"] } });
  expect(planConsent({ ...asked, roles: ["admin"] }).obstacle).toBeNull();
});

test("a name that no page lists is asked for with a warning", () => {
  expect(planConsent({ ...facts, needed: ["com.read_salechannels"] }).obstacle).toBe("undocumented");
});

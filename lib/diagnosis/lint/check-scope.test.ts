import { expect, test } from "vitest";
import { lint } from "../lint";
import { urlOf } from "./testing/examples";
import { findings, only, registration } from "./testing/lint-url";

const scopes: readonly (readonly [scope: string, guess: string, suggestion: string | null])[] = [
  ["read_orders", "prefix", "com.read_orders"],
  ["web.read_products", "prefix", "com.read_products"],
  ["com:read_orders", "separator", "com.read_orders"],
  ["com.read.orders", "separator", "com.read_orders"],
  ["read:orders", "prefix", "com.read_orders"],
  ["COM.READ_ORDERS", "separator", "com.read_orders"],
  ["grant-service", "separator", "grant_service"],
  ["read_inventory", "resource", "com.read_inventories"],
  ["com.read_variants", "resource", "com.read_products"],
  ["web.write_blogs", "resource", "web.write_contents"],
  ["com.write_locations", "resource", "com.read_shop"],
  ["com.read_custmers", "spelling", "com.read_customers"],
  ["opneid", "spelling", "openid"],
  ["offline", "none", null],
  ["undefined", "none", null],
];

test.each(scopes)("scope %s is unknown: %s, %s", (scope, guess, suggestion) => {
  const found = findings(urlOf({ scope: `openid ${scope}` })).filter(({ rule }) => rule === "scope-unknown");
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ found: scope, suggestion, detail: { guess } });
});

const installScope = "openid profile grant_service offline_access com.read_orders";

test("what a scope parameter amounts to", () => {
  const of = (scope: string) => only({ scope });
  expect(of(installScope)).toEqual(["scope-owner-only"]);
  expect(of("openid com.read_orders offline_access")).toEqual(["scope-grant-service-missing"]);
  expect(of("openid com.read_orders grant_service")).toEqual(["scope-offline-missing", "scope-owner-only"]);
  expect(of(`${installScope} com.write_orders`)).toEqual(["scope-not-ticked", "scope-owner-only"]);
  expect(of("openid,profile")).toEqual(["scope-separator"]);
  expect(of("openid\nprofile")).toEqual(["scope-separator"]);
  expect(of("openid%20profile")).toEqual(["scope-double-encoded"]);
  expect(of("openid  profile openid ")).toEqual(["scope-repeated", "scope-extra-spaces"]);
  expect(of("openid phone hr_api")).toEqual(["scope-undocumented"]);
  const unticked = { ...registration, scopes: [] };
  expect(only({ scope: `${installScope} com.write_orders com.read_discounts` }, unticked)).toEqual([
    "scope-private-app",
    "scope-owner-only",
  ]);
  const alone = findings(urlOf({ scope: `${installScope} com.write_products` }), unticked);
  expect(alone.at(-1)).toMatchObject({ rule: "scope-write-alone", suggestion: "com.read_products" });
});

test("the leg decides what is missing when the scopes do not say", () => {
  const url = urlOf();
  expect(lint({ authorize_url: url, leg: "login" })).toEqual([]);
  expect(lint({ authorize_url: url, leg: "install" }).map(({ rule }) => rule)).toEqual([
    "scope-grant-service-missing",
    "scope-offline-missing",
  ]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { anyFacts, generation, probe } from "../testing/facts";
import { findDifferences } from "./find-differences";
import { judgeScopes, type ScopeFacts } from "./judge-scopes";

const differencesOf = (facts: Partial<ScopeFacts>, ticked: readonly string[] | null = null) =>
  findDifferences(
    judgeScopes({ scopesRequested: [], scopesGranted: [], probes: [], generation: 1, ...facts }, { ticked }),
  );

test("nothing differs when all that was asked for is granted and listed", () => {
  const names = ["openid", "com.write_products"];
  expect(differencesOf({ scopesRequested: names, scopesGranted: names }, names)).toEqual([]);
});

test("each kind of difference names its scopes, worst first", () => {
  const granted = ["com.read_shop", "com.read_products"];
  const found = differencesOf(
    {
      scopesRequested: [
        "grant_service",
        "com.read_shop",
        "com.write_orders",
        "com.write_themes",
        "web.read_blogs",
        "com.read_inventories",
      ],
      scopesGranted: granted,
      generation: 2,
      generations: [generation(2, granted), generation(1, [...granted, "com.read_inventories"])],
      probes: [
        probe("shop", 403, { generation: 2 }),
        probe("customers-count", 403, { generation: 2 }),
        probe("discounts-list", 403, { generation: 2 }),
        probe("themes-list", 200, { generation: 2 }),
      ],
    },
    ["com.read_shop", "com.write_orders", "com.read_inventories", "wh_api"],
  );
  expect(found.map(({ kind, scopes }) => [kind, ...scopes])).toEqual([
    ["asked-nonexistent", "web.read_blogs"],
    ["granted-refused", "com.read_shop"],
    ["lost", "com.read_inventories"],
    ["not-granted-owner", "grant_service"],
    ["not-granted", "com.write_orders", "com.write_themes"],
    ["needed-not-asked", "com.read_customers"],
    ["needed-private", "com.read_discounts"],
    ["works-ungranted", "web.read_themes"],
    ["granted-unasked", "com.read_products"],
    ["asked-unlisted", "com.write_themes"],
    ["listed-unasked", "wh_api"],
  ]);
});

test("of a token whose answer was not seen, nothing is said to be missing", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const kinds = differencesOf({ ...facts, scopesGranted: null }).map(({ kind }) => kind);
      for (const kind of ["not-granted", "lost", "granted-refused", "works-ungranted", "granted-unasked"]) {
        expect(kinds).not.toContain(kind);
      }
    }),
  );
});

test("no difference is empty, and none names a scope twice", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      for (const { scopes } of differencesOf(facts)) {
        expect(scopes.length).toBeGreaterThan(0);
        expect(new Set(scopes).size).toBe(scopes.length);
      }
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { impliedBy, otherSpellings, reportedMissingScopes, standingOf } from "./scope-standing";
import { acceptedFor, findScope, scopes, undocumentedScopes } from "./scopes";

test("a documented name is documented, whatever else resembles it", () => {
  for (const { name } of scopes) expect(standingOf(name).kind).toBe("documented");
});

test("a name of a resource page leads to the scope page's spelling, and back", () => {
  expect(standingOf("com.write_script_tags")).toMatchObject({ kind: "other-spelling", of: "web.write_script_tags" });
  expect(otherSpellings("web.read_contents")).toEqual(["com.read_contents"]);
  expect(otherSpellings("web.read_script_tags")).toEqual([]);
});

test("a name that was reported as refused says what to ask for instead", () => {
  for (const name of reportedMissingScopes) {
    const standing = standingOf(name);
    expect(standing.kind).toBe("reported-missing");
    if (standing.kind === "reported-missing") expect(findScope(standing.instead ?? "")).toBeDefined();
  }
  expect(standingOf("com.read_nothing")).toEqual({ kind: "unknown", instead: null });
  expect(standingOf("read_inventory")).toEqual({ kind: "unknown", instead: "com.read_inventories" });
});

test("a name seen in public code is told from one nobody knows", () => {
  for (const { name } of undocumentedScopes) expect(standingOf(name).kind).toBe("undocumented");
});

test("only a write implies, and only its own read", () => {
  expect(impliedBy("com.write_orders")).toBe("com.read_orders");
  expect(impliedBy("com.read_orders")).toBeNull();
  expect(impliedBy("grant_service")).toBeNull();
});

test("any text has a standing, and what it implies is satisfied by it", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom(...scopes.map(({ name }) => name))), (name) => {
      standingOf(name);
      const implied = impliedBy(name);
      if (implied !== null) expect(acceptedFor(implied)).toContain(name);
    }),
  );
});

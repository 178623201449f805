import fc from "fast-check";
import { expect, test } from "vitest";
import { groupNames, groupsAddress, readOpenGroups, toggleGroup, writeOpenGroups } from "./open-groups";

const choices = fc.subarray([...groupNames]).map((names) => new Set(names));
const queryOf = (address: string) => new URL(address, "http://localhost").searchParams;

test("what is written into an address is read from it, all and none too", () => {
  fc.assert(
    fc.property(choices, (open) => {
      const query = queryOf(groupsAddress("x", new URLSearchParams(), open, "probes"));
      expect(readOpenGroups(query.get("groups"))).toEqual(open);
    }),
  );
  expect(writeOpenGroups(new Set(groupNames))).toBe("all");
  expect(readOpenGroups("all")).toEqual(new Set(groupNames));
  expect(readOpenGroups("")).toEqual(new Set());
});

test("an address that does not say is told from one that says none", () => {
  expect(readOpenGroups(undefined)).toBeNull();
  expect(readOpenGroups(null)).toBeNull();
});

test("what is no group is left out, and what is said twice is joined", () => {
  expect(readOpenGroups(["orders,<script>", "products"])).toEqual(new Set(["orders", "products"]));
});

test("a group opens and closes by the same press, and the others stay", () => {
  fc.assert(
    fc.property(choices, fc.constantFrom(...groupNames), (open, name) => {
      const once = toggleGroup(open, name);
      expect(once.has(name)).toBe(!open.has(name));
      expect(toggleGroup(once, name)).toEqual(open);
    }),
  );
});

test("the rest of the address stays as it is", () => {
  const address = groupsAddress("x", new URLSearchParams("calls=50&groups=orders"), new Set(["shop"]), "calls-of-shop");
  expect(address).toBe("/stores/x?calls=50&groups=shop#calls-of-shop");
});

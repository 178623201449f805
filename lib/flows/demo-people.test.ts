import { expect, test } from "vitest";
import { demoWorld } from "@/lib/sandbox/worlds/demo";
import { demoPeople, demoStores } from "./demo-people";

test("the install page offers the very people of the sandbox's login page", () => {
  const people = [...demoWorld().people.values()].map(({ name, claims }) => ({ name, displayName: claims["name"] }));
  expect(demoPeople.map(({ name, displayName }) => ({ name, displayName }))).toEqual(people);
});

test("the page for adding a token offers the very stores of the sandbox", () => {
  const stores = [...demoWorld().stores.values()].map(({ orgid, orgname }) => ({ orgid, name: orgname }));
  expect(demoStores).toEqual(stores);
});

import { expect, test } from "vitest";
import { demoWorld } from "@/lib/sandbox/worlds/demo";
import { demoPeople } from "./demo-people";

test("the install page offers the very people of the sandbox's login page", () => {
  const people = [...demoWorld().people.values()].map(({ name, claims }) => ({ name, displayName: claims["name"] }));
  expect(demoPeople.map(({ name, displayName }) => ({ name, displayName }))).toEqual(people);
});

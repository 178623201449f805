import { expect, test } from "vitest";
import { openPrivate } from "../testing/open-private";
import { demoStores } from "../worlds/demo";
import { isTooDeep } from "./is-too-deep";

const lists = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);
const objects = (depth: number): string => `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`;

test("sixty-four levels are read, one more is too deep, however wide it is and however deep it goes on", () => {
  const fine = ["null", '"["', "[1,2]", lists(64), objects(64), `[${`${lists(2)},`.repeat(200)}1]`];
  const deep = [lists(65), objects(65), objects(200_000), `[1,${lists(64)},2]`];
  expect(fine.map((text) => isTooDeep(JSON.parse(text)))).toEqual(fine.map(() => false));
  expect(deep.map((text) => isTooDeep(JSON.parse(text)))).toEqual(deep.map(() => true));
});

test.each([200, 10_000, 40_000])("a body %i deep is refused by the API, and says why", async (depth) => {
  const { at, token } = await openPrivate(demoStores.silk);
  const answer = await at.call("/apis/com/products.json", {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: `{"product":{"title":"x","vendor":${objects(depth)}}}`,
  });
  expect([answer.status, await answer.json()]).toEqual([400, { errors: "The body nests deeper than 64 levels" }]);
});

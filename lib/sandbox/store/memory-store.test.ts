import { expect, test } from "vitest";
import { createMemoryStore } from "./memory-store";

test("an entry ends at its time", async () => {
  let nowMs = 1000;
  const store = createMemoryStore({ now: () => nowMs });
  await store.put("a", "k", "v", 2000);
  expect(await store.get("a", "k")).toBe("v");
  nowMs = 2000;
  expect(await store.get("a", "k")).toBeUndefined();
  expect(await store.take("a", "k")).toBeUndefined();
});

test("of any number of takers one receives the value", async () => {
  const store = createMemoryStore();
  await store.put("a", "k", "v");
  const taken = await Promise.all(Array.from({ length: 20 }, () => store.take("a", "k")));
  expect(taken.filter((value) => value === "v")).toHaveLength(1);
});

test("a collection that grows too large loses its oldest entries", async () => {
  const store = createMemoryStore({ maxEntries: 2 });
  for (const key of ["1", "2", "3"]) await store.put("a", key, key);
  expect(await store.get("a", "1")).toBeUndefined();
  expect(await store.get("a", "3")).toBe("3");
});

test("a list holds the live entries of a prefix, the last key first", async () => {
  let nowMs = 1000;
  const store = createMemoryStore({ now: () => nowMs });
  for (const key of ["app:1", "app:3", "app:2", "other:9"]) await store.put("a", key, key);
  await store.put("a", "app:4", "gone", 2000);
  nowMs = 2000;
  expect(await store.list("a", "app:", 2)).toEqual([
    { key: "app:3", value: "app:3" },
    { key: "app:2", value: "app:2" },
  ]);
});

import { expect, test } from "vitest";
import { catalog } from "./catalog";
import { causeIds } from "./cause-ids";
import { revealsFor } from "./reveals";
import { sightingsOf } from "./sightings";

test("a library that says enough is not asked to say more", () => {
  expect(revealsFor("node", ["token"], [])).toEqual([]);
  expect(revealsFor("node", ["token"], ["axios 1.21.1"]).map(({ library }) => library)).toEqual(["axios"]);
});

test("every ecosystem has a way to make a vague library speak", () => {
  const silent = new Set<string>();
  const spoken = new Set<string>();
  for (const id of causeIds) {
    for (const { ecosystem, sightings } of sightingsOf(id)) {
      const vague = sightings
        .filter(({ alike = [] }) => alike.length > 0)
        .map((one) => `${one.library} ${one.version}`);
      if (vague.length === 0) continue;
      (revealsFor(ecosystem, catalog[id].steps, vague).length > 0 ? spoken : silent).add(ecosystem);
    }
  }
  expect([...silent].filter((ecosystem) => !spoken.has(ecosystem))).toEqual([]);
});

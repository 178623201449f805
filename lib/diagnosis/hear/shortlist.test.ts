import fc from "fast-check";
import { expect, test } from "vitest";
import { causeIds } from "../cause-ids";
import { examples } from "../examples";
import { testOf } from "../guard";
import { tiers } from "../signatures";
import { type Situation, situate } from "../situation";
import { buildShortlist } from "./shortlist";

const listen = buildShortlist(tiers);
const situations = causeIds.flatMap((id) => [situate(examples[id].seen), situate(examples[id].lookAlike.seen)]);
const statuses = [...new Set(situations.map(({ status }) => status)), 100, 418, 599];
const errors = [...new Set(situations.map(({ error }) => error)), "", "null", "other error", "no_such_error"];

const listed = (situation: Situation) => {
  const { hears, shortlist } = listen(situation);
  return tiers.map((_, tier) =>
    shortlist(tier)
      .filter(({ holds }) => holds(situation, hears))
      .map(({ signature }) => signature),
  );
};

const all = tiers.map((tier) => tier.map((signature) => ({ signature, holds: testOf(signature.when) })));
const asked = (situation: Situation) =>
  all.map((tier) =>
    tier
      .filter(({ holds }) => holds(situation, (pattern) => pattern.test(situation.text)))
      .map(({ signature }) => signature),
  );

test("whoever is not on the shortlist would not have held", () => {
  for (const situation of situations) expect(listed(situation)).toEqual(asked(situation));
});

test("the same, whatever status and error code come with it", () => {
  const parts = fc.record({
    situation: fc.constantFrom(...situations),
    status: fc.constantFrom(...statuses),
    error: fc.oneof(fc.constantFrom(...errors), fc.string()),
  });
  fc.assert(
    fc.property(parts, ({ situation, status, error }) => {
      const other = { ...situation, status, error };
      expect(listed(other)).toEqual(asked(other));
    }),
    { numRuns: 300 },
  );
});

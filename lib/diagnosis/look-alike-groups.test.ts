import { expect, test } from "vitest";
import { diagnose } from "./diagnose";
import { groupsOfCalls } from "./testing/look-alikes-of-calls";
import { groupsOfSignIn } from "./testing/look-alikes-of-sign-in";

const groups = [...groupsOfSignIn, ...groupsOfCalls];

test.each(groups.map((group) => [group.name, group] as const))(
  "%s: nothing is certain, and the right fact is asked for",
  (_, group) => {
    const { certainty, causes, excluded, ask } = diagnose(group.bare);
    expect(certainty).not.toBe("certain");
    expect(causes.map(({ id }) => id)).toEqual(expect.arrayContaining([...group.fits]));
    expect(excluded.map(({ id }) => id).filter((id) => group.fits.includes(id))).toEqual([]);
    if (certainty === "ambiguous") expect(group.ask).toContain(ask);
  },
);

const decided = groups.flatMap((group) =>
  group.deciders.map((decider) => [group.name, decider.cause, group, decider] as const),
);

test.each(decided)("%s: the fact that decides makes it %s", (_, cause, group, { observed, seen }) => {
  const { certainty, causes } = diagnose({ ...group.bare, ...seen, observed: { ...group.bare.observed, ...observed } });
  expect(causes[0]?.id).toBe(cause);
  expect(["certain", "likely"]).toContain(certainty);
  expect(causes[0]?.proof.length).toBeGreaterThan(0);
});

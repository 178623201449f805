import fc from "fast-check";
import { expect, test } from "vitest";
import { takeTurns, turnsOf } from "./take-turns";

test("whoever asks first goes first, and nobody goes before the turn has ended", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 20 }), async (ticks) => {
      const takeTurn = takeTurns();
      const events: string[] = [];
      await Promise.all(
        ticks.map(async (count, who) => {
          const end = await takeTurn();
          events.push(`in ${who}`);
          for (let tick = 0; tick < count; tick += 1) await Promise.resolve();
          events.push(`out ${who}`);
          end();
        }),
      );
      expect(events).toEqual(ticks.flatMap((_, who) => [`in ${who}`, `out ${who}`]));
    }),
  );
});

test("everybody in the process stands in the same line for the same file", () => {
  expect(turnsOf("file:a")).toBe(turnsOf("file:a"));
  expect(turnsOf("file:a")).not.toBe(turnsOf("file:b"));
});

import { expect, test } from "vitest";
import { endOfTurn } from "./end-of-turn";

test("all who ask during one turn of the event loop go on together, after everything that was ready", async () => {
  const order: string[] = [];
  const first = endOfTurn().then(() => order.push("first"));
  await Promise.resolve();
  order.push("ready later in this turn");
  const second = endOfTurn().then(() => order.push("second"));
  await Promise.all([first, second]);
  expect(order).toEqual(["ready later in this turn", "first", "second"]);
});

test("the next turn has an end of its own", async () => {
  const before = endOfTurn();
  await before;
  const after = endOfTurn();
  expect(after).not.toBe(before);
  await after;
});

import { expect, test } from "vitest";
import type { Run } from "@/lib/trace/model";
import { askedBy } from "./list-tries";

const list = { scopes: ["openid", "com.read_orders"], scopesChangedAt: null };

function started(facts: Readonly<Record<string, string>>): Pick<Run, "steps" | "startedAt"> {
  return {
    startedAt: "2026-11-22T14:00:00Z",
    steps: [
      {
        kind: "local",
        name: "start",
        leg: null,
        atMs: 0,
        verdict: "none",
        facts,
        checks: [],
      },
    ],
  };
}

test("what was chosen is what was asked for", () => {
  expect(askedBy(started({ scopes: "openid" }), list)).toEqual(["openid"]);
});

test("where nobody chose, the app's list was asked for, and nothing outside it", () => {
  expect(askedBy(started({}), list)).toEqual(list.scopes);
  expect(askedBy(started({}), { ...list, scopesChangedAt: "2026-11-22T13:00:00Z" })).toEqual(list.scopes);
});

test("a list that changed afterwards does not say what was asked for", () => {
  expect(askedBy(started({}), { ...list, scopesChangedAt: "2026-11-22T15:00:00Z" })).toBeNull();
});

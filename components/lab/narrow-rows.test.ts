import { expect, test } from "vitest";
import type { LabQuery } from "./lab-query";
import { mostInSight, narrowRows } from "./narrow-rows";
import type { ScenarioGroup, ScenarioRow } from "./scenario-view";

const row = (id: string, group: ScenarioGroup, belief: ScenarioRow["belief"] = "inferred"): ScenarioRow => ({
  id,
  title: id,
  summary: "",
  wire: "",
  names: [],
  group,
  belief,
  cause: null,
});
const tokens = Array.from({ length: mostInSight }, (_, index) => row(`token-${index}`, "token"));
const found = [...tokens, row("api-1", "api", "documented"), row("authorize-1", "authorize")];
const whole: LabQuery = { q: "", group: null, belief: null, open: null };
const openOf = (query: Partial<LabQuery>, rows = found) =>
  narrowRows(rows, { ...whole, ...query })
    .groups.filter(({ open }) => open)
    .map(({ group }) => group);

test("all groups stand in the order of a flow, folded, each with all of its rows", () => {
  const { groups, shown } = narrowRows(found, whole);
  expect(groups.map(({ group, rows }) => [group, rows.length])).toEqual([
    ["authorize", 1],
    ["token", mostInSight],
    ["api", 1],
  ]);
  expect(openOf({})).toEqual([]);
  expect(shown).toBe(found.length);
});

test("few hits are in sight at once, many stay folded, and one group alone is open", () => {
  expect(openOf({ q: "x" }, found.slice(-2))).toEqual(["authorize", "api"]);
  expect(openOf({ q: "x" })).toEqual([]);
  expect(openOf({ belief: "documented" })).toEqual(["api"]);
  expect(openOf({ group: "token" })).toEqual(["token"]);
});

test("what an address opens is open, and nothing else", () => {
  expect(openOf({ open: new Set(["api"]) })).toEqual(["api"]);
  expect(openOf({ group: "token", open: new Set() })).toEqual([]);
});

test("each filter says how much it would leave beside the other", () => {
  const { inGroup, ofBelief } = narrowRows(found, { ...whole, belief: "documented" });
  expect([inGroup.get("api"), inGroup.get("token"), inGroup.get(null)]).toEqual([1, 0, 1]);
  expect([ofBelief.get("documented"), ofBelief.get(null)]).toEqual([1, found.length]);
});

test("the best hit is one of those shown, and there is none where nothing was searched", () => {
  expect(narrowRows(found, { ...whole, q: "x", group: "api" }).first?.id).toBe("api-1");
  expect(narrowRows(found, { ...whole, group: "api" }).first).toBeNull();
});

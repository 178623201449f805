import { expect, test } from "vitest";
import type { Lane, Step } from "@/lib/trace/model";
import { lanes, placeStep } from "./place-step";

const base = { name: "callback", leg: null, atMs: 0, verdict: "good", facts: {}, checks: [] } as const;
const carried = (from: Lane, to: Lane): Step => ({
  ...base,
  kind: "front-channel",
  from,
  to,
  method: "GET",
  url: "/",
  params: [],
});

test("an arrow covers every lane from its start to its end, in either direction", () => {
  expect(placeStep(carried("browser", "accounts"))).toMatchObject({ firstLine: 2, lastLine: 5, span: 3, back: false });
  expect(placeStep(carried("accounts", "browser"))).toMatchObject({ firstLine: 2, lastLine: 5, span: 3, back: true });
});

test("every pair of lanes stays inside the four columns", () => {
  for (const from of lanes) {
    for (const to of lanes) {
      const placed = placeStep(carried(from, to));
      expect(placed.firstLine).toBeGreaterThanOrEqual(2);
      expect(placed.lastLine).toBeLessThanOrEqual(6);
      expect(placed.span).toBe(placed.lastLine - placed.firstLine);
    }
  }
});

test("a local step stands in the tool's lane", () => {
  expect(placeStep({ ...base, kind: "local" })).toMatchObject({ firstLine: 3, lastLine: 4, span: 1 });
});

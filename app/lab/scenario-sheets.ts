import { describeScenario, type ScenarioSheet } from "@/lib/sandbox/scenarios/describe-scenario";
import { findScenario, scenarios } from "@/lib/sandbox/scenarios/scenarios";

/** Every scenario as data, in the order of a flow. */
export const scenarioSheets: readonly ScenarioSheet[] = scenarios.map(describeScenario);

export function findSheet(name: string): ScenarioSheet | undefined {
  const scenario = findScenario(name);
  // A permalink has one spelling.
  return scenario === undefined || scenario.name !== name ? undefined : describeScenario(scenario);
}

/** Those before and after it at its place of a flow; at the ends there is one. */
export function neighboursOf({ name, group }: Pick<ScenarioSheet, "name" | "group">) {
  const names = scenarioSheets.filter((sheet) => sheet.group === group).map((sheet) => sheet.name);
  const at = names.indexOf(name);
  return { previous: names[at - 1] ?? null, next: names[at + 1] ?? null };
}

/** One of each kind that is met most, for whoever is here for the first time. */
export const starters: readonly string[] = [
  "token-redirect-uri-other",
  "authorize-redirect-uri-other",
  "api-403",
  "token-502",
  "id-alg-none",
];

import { describeScenario, type ScenarioSheet } from "@/lib/sandbox/scenarios/describe-scenario";
import { findScenario, scenarios } from "@/lib/sandbox/scenarios/scenarios";

/** Every scenario as data, in the order of a flow. */
export const scenarioSheets: readonly ScenarioSheet[] = scenarios.map(describeScenario);

export function findSheet(name: string): ScenarioSheet | undefined {
  const scenario = findScenario(name);
  // A permalink has one spelling.
  return scenario === undefined || scenario.name !== name ? undefined : describeScenario(scenario);
}

/** One of each kind that is met most, for whoever is here for the first time. */
export const starters: readonly string[] = [
  "token-redirect-uri-other",
  "authorize-redirect-uri-other",
  "api-403",
  "token-502",
  "id-alg-none",
];

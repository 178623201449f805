import { describeScenario, type ScenarioSheet } from "@/lib/sandbox/scenarios/describe-scenario";
import { findScenario, scenarios } from "@/lib/sandbox/scenarios/scenarios";

/** Every scenario as data, in the order of a flow. */
export const scenarioSheets: readonly ScenarioSheet[] = scenarios.map(describeScenario);

export function findSheet(name: string): ScenarioSheet | undefined {
  const scenario = findScenario(name);
  // A permalink has one spelling.
  return scenario === undefined || scenario.name !== name ? undefined : describeScenario(scenario);
}

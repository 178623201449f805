import type { ScenarioPlan } from "@/lib/flows/run-scenario";
import type { ScenarioSheet } from "@/lib/sandbox/scenarios/describe-scenario";

/** How far a flow has to go to meet it. */
function stageOf({ group, acts, cause }: ScenarioSheet): ScenarioPlan["stage"] {
  if (group === "authorize") return "authorize";
  const [first] = acts;
  if (first === "refresh") return "refresh";
  if (first === "api") return "call";
  if (first === "webhook") return "webhook";
  // Without a cause the install goes on, and so does the run.
  return first === "userinfo" && cause !== null && group !== "conformance" && cause !== "token-response-nonconforming"
    ? "userinfo"
    : "install";
}

export function planScenario(sheet: ScenarioSheet): ScenarioPlan {
  const { name, mistakes, played, needs, acts } = sheet;
  return { name, stage: stageOf(sheet), mistakes, played, inBrowser: acts.includes("authorize"), needs: needs ?? null };
}

import type { Core } from "../core";
import type { SandboxContext } from "../http/env";
import { recordReason } from "../reasons/record-reason";
import { callingClient } from "./calling-client";
import { hang } from "./hang";
import { takeNextScenario } from "./next-scenario";
import { findScenario, type Scenario, type ScenarioArea } from "./scenarios";

/** The scenario's answer, when the request asks for one of this area; else `null`, and the endpoint answers itself. */
export async function playScenario(core: Core, c: SandboxContext, area: ScenarioArea): Promise<Response | null> {
  // Only the partner dashboard sets a client's next call.
  const clientId = core.partnersKeyHash === null ? null : await callingClient(core, c, area);
  const scenario = askedFor(c, area) ?? (await takeNextScenario(core, clientId, area));
  if (scenario === undefined) return null;
  const { name, answer } = scenario;
  await recordReason(core, c, clientId, { check: "scenario", log: `Scenario ${name}`, values: { scenario: name } });
  if (answer === null) {
    await hang(c.req.raw.signal);
    return c.body(null, 504);
  }
  for (const [header, value] of Object.entries(answer.headers)) c.header(header, value);
  return answer.body === "" ? c.body(null, answer.status) : c.body(answer.body, answer.status);
}

/** A header of the request goes before what its client is set to. */
function askedFor(c: SandboxContext, area: ScenarioArea): Scenario | undefined {
  const scenario = findScenario(c.req.header("prefer"));
  return scenario?.area === area ? scenario : undefined;
}

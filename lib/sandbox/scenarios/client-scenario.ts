import type { Core } from "../core";
import { type Endpoint, type Scenario, touches } from "./scenario";
import { findScenario } from "./scenarios";

/** What was asked for once and not met is forgotten: nobody is to be surprised by it tomorrow. */
const waitsMs = 600_000;

/** This client's calls meet the scenario so many times, or until it is taken back; `null` takes it back. */
export async function armClient(
  core: Core,
  clientId: string,
  name: string | null,
  times: number | null = 1,
): Promise<void> {
  if (name === null) return await core.records.delete("client-scenarios", clientId);
  await core.records.put(
    "client-scenarios",
    clientId,
    { name, times },
    ...(times === null ? [] : [core.now() + waitsMs]),
  );
}

/** The armed scenario, when it acts at that endpoint; a counted one is one less afterwards. */
export async function takeClientScenario(core: Core, clientId: string, endpoint: Endpoint): Promise<Scenario | null> {
  const armed = await core.records.get("client-scenarios", clientId);
  const scenario = armed === undefined ? undefined : findScenario(armed.name);
  if (armed === undefined || scenario === undefined || !touches(scenario, endpoint)) return null;
  if (armed.times === null) return scenario;
  // Of two calls at once, one meets the last.
  const taken = await core.records.take("client-scenarios", clientId);
  if (taken === undefined) return null;
  if (taken.times !== null && taken.times > 1) await armClient(core, clientId, taken.name, taken.times - 1);
  return scenario;
}

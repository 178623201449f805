import type { Core } from "../core";
import { registerScenario } from "../scenarios/client-scenario";
import { findScenario } from "../scenarios/scenarios";
import type { AppInput } from "./app-input";

/** What of a registration is not the client's own: which scenario its calls meet. What was not sent stays. */
export async function registerInput(core: Core, clientId: string, { scenario }: AppInput): Promise<void> {
  if (scenario === undefined) return;
  await registerScenario(core, clientId, scenario === null ? null : (findScenario(scenario)?.name ?? null));
}

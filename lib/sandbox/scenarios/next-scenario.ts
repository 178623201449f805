import type { Core } from "../core";
import { findNamed, type Scenario, type ScenarioArea } from "./scenarios";

/** What was asked for and not met is forgotten: nobody is to be surprised by it tomorrow. */
const waitsMs = 600_000;

/** The next call of this client in the scenario's area is answered by it, once; `null` takes that back. */
export async function setNextScenario(core: Core, clientId: string, name: string | null): Promise<void> {
  if (name === null) await core.records.delete("next-scenarios", clientId);
  else await core.records.put("next-scenarios", clientId, { name }, core.now() + waitsMs);
}

export async function takeNextScenario(
  core: Core,
  clientId: string | null,
  area: ScenarioArea,
): Promise<Scenario | undefined> {
  if (clientId === null) return undefined;
  const waiting = await core.records.get("next-scenarios", clientId);
  if (waiting === undefined || findNamed(waiting.name)?.area !== area) return undefined;
  const taken = await core.records.take("next-scenarios", clientId);
  return taken && findNamed(taken.name);
}

/** The next code that is issued to this client lives so long, once. */
export async function setNextCodeLifetime(core: Core, clientId: string, seconds: number): Promise<void> {
  await core.records.put("next-code-lifetimes", clientId, { seconds }, core.now() + waitsMs);
}

export async function takeCodeLifetime(
  core: Core,
  client: { readonly id: string; readonly codeLifetimeSeconds: number },
) {
  const next = await core.records.take("next-code-lifetimes", client.id);
  return next?.seconds ?? client.codeLifetimeSeconds;
}

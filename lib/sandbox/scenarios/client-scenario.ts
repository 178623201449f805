import type { Core } from "../core";
import type { RecordTypes } from "../store/records";
import { type Endpoint, type Scenario, touches } from "./scenario";
import { findScenario } from "./scenarios";

/** What was asked for once and not met is forgotten: nobody is to be surprised by it tomorrow. */
const waitsMs = 600_000;

type Kept = RecordTypes["client-scenarios"];
const nothing: Kept = { armed: null, registered: null };

async function read(core: Core, clientId: string): Promise<Kept> {
  const kept = await core.records.get("client-scenarios", clientId);
  // A state file of an earlier release has them in another shape: of a rehearsal, nothing is missed.
  return kept?.registered === undefined ? nothing : kept;
}

async function keep(core: Core, clientId: string, { armed, registered }: Kept): Promise<void> {
  if (armed === null && registered === null) return await core.records.delete("client-scenarios", clientId);
  const until = registered === null && armed !== null && armed.untilMs !== null ? [armed.untilMs] : [];
  await core.records.put("client-scenarios", clientId, { armed, registered }, ...until);
}

/** This client's calls meet the scenario so many times, or until it is taken back; `null` takes it back. */
export async function armClient(
  core: Core,
  clientId: string,
  name: string | null,
  times: number | null = 1,
): Promise<void> {
  const { registered } = await read(core, clientId);
  const armed = name === null ? null : { name, times, untilMs: times === null ? null : core.now() + waitsMs };
  await keep(core, clientId, { armed, registered });
}

/** What all its calls meet where nothing is armed, as its owner chose on the dashboard; `null` takes it back. */
export async function registerScenario(core: Core, clientId: string, name: string | null): Promise<void> {
  const { armed } = await read(core, clientId);
  await keep(core, clientId, { armed, registered: name });
}

export const registeredScenario = async (core: Core, clientId: string): Promise<string | null> =>
  (await read(core, clientId)).registered;

const findAt = (name: string | null, endpoint: Endpoint): Scenario | null => {
  const scenario = name === null ? undefined : findScenario(name);
  return scenario !== undefined && touches(scenario, endpoint) ? scenario : null;
};

const waiting = ({ armed }: Kept, nowMs: number): string | null =>
  armed === null || (armed.untilMs !== null && armed.untilMs <= nowMs) ? null : armed.name;

/** The armed scenario where it acts at that endpoint, a counted one being one less afterwards; else the registered one. */
export async function takeClientScenario(core: Core, clientId: string, endpoint: Endpoint): Promise<Scenario | null> {
  const kept = await read(core, clientId);
  if (kept === nothing) return null;
  const next = findAt(waiting(kept, core.now()), endpoint);
  if (next === null) return findAt(kept.registered, endpoint);
  if (kept.armed?.times === null) return next;
  // Of two calls at once, one meets the last; the other may meet neither this one nor the registered one.
  const taken = await core.records.take("client-scenarios", clientId);
  const counted = taken?.armed ?? null;
  if (taken === undefined || counted === null) return findAt(kept.registered, endpoint);
  const left = counted.times === null ? null : counted.times - 1;
  await keep(core, clientId, { ...taken, armed: left === 0 ? null : { ...counted, times: left } });
  return next;
}

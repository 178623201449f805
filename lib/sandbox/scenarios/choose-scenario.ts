import type { Core } from "../core";
import type { SandboxContext } from "../http/env";
import { headerOf } from "../http/header-of";
import { readCarried } from "./calling-client";
import { takeClientScenario } from "./client-scenario";
import { type Endpoint, type Scenario, touches } from "./scenario";
import { findScenario } from "./scenarios";

/** `Prefer: respond-async, scenario=api-500` @see https://www.rfc-editor.org/rfc/rfc7240#section-2 */
export function preferredScenario(prefer: string | undefined): string | null {
  for (const part of prefer?.split(/[,;]/) ?? []) {
    const name = /^\s*scenario\s*=\s*"?([^"\s]+)"?\s*$/i.exec(part)?.[1];
    if (name !== undefined) return name;
  }
  return null;
}

export interface Chosen {
  readonly scenario: Scenario | null;
  readonly clientId: string | null;
  /** Asked for in the header, and it acts at this endpoint. */
  readonly preferred: boolean;
  /** Asked for in the header or the query, and no scenario's name. */
  readonly unknown: string | null;
}

/** What was armed for the client's next calls, else what it is registered with. */
async function ofClient(core: Core, clientId: string, endpoint: Endpoint): Promise<Scenario | null> {
  const armed = await takeClientScenario(core, clientId, endpoint);
  if (armed !== null) return armed;
  const registered = findScenario((await core.records.get("clients", clientId))?.scenario ?? "");
  return registered !== undefined && touches(registered, endpoint) ? registered : null;
}

/** What this request meets: by header, query, path, what it carries, or its client; in this order. */
export async function chooseScenario(core: Core, c: SandboxContext, endpoint: Endpoint): Promise<Chosen> {
  const carried = await readCarried(core, c, endpoint);
  const { clientId } = carried;
  const preferred = preferredScenario(headerOf(c, "prefer"));
  const asked = preferred ?? c.req.query("scenario") ?? c.get("pathScenario");
  const found = asked === null ? undefined : findScenario(asked);
  const of = { clientId, preferred: preferred !== null && found !== undefined && touches(found, endpoint) };
  // In a path it is no address, and never comes here.
  const unknown = found === undefined ? asked : null;
  const named = found ?? findScenario(carried.scenario ?? "");
  if (named !== undefined) return { ...of, scenario: named, unknown };
  // Refused for that, so that nothing that was armed is used up.
  if (unknown !== null && core.alone) return { ...of, scenario: null, unknown };
  return { ...of, unknown, scenario: clientId === null ? null : await ofClient(core, clientId, endpoint) };
}

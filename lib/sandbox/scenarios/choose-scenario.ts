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
  /** Asked for in the header of a sandbox that stands alone, and it acts at this endpoint. */
  readonly preferred: boolean;
  /** Asked for in the header or the query of a sandbox that stands alone, and no scenario's name. */
  readonly unknown: string | null;
}

/** What this request meets: by header, query, path, what it carries, or its client; in this order. */
export async function chooseScenario(core: Core, c: SandboxContext, endpoint: Endpoint): Promise<Chosen> {
  const { clientId, scenario: carried } = await readCarried(core, c, endpoint);
  const preference = preferredScenario(headerOf(c, "prefer"));
  const asked = preference ?? c.req.query("scenario") ?? c.get("pathScenario");
  const found = asked === null ? undefined : findScenario(asked);
  // Refused for that, so that nothing that was armed is used up. In a path it is no address, and never comes here.
  if (asked !== null && found === undefined && core.alone)
    return { scenario: null, clientId, preferred: false, unknown: asked };
  const named = found ?? (carried === null ? undefined : findScenario(carried));
  if (named !== undefined) {
    const preferred = core.alone && preference !== null && named === found && touches(named, endpoint);
    return { scenario: named, clientId, preferred, unknown: null };
  }
  const scenario = clientId === null ? null : await takeClientScenario(core, clientId, endpoint);
  return { scenario, clientId, preferred: false, unknown: null };
}

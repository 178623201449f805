import type { Core } from "../core";
import type { SandboxContext } from "../http/env";
import { headerOf } from "../http/header-of";
import { readCarried } from "./calling-client";
import { takeClientScenario } from "./client-scenario";
import type { Endpoint, Scenario } from "./scenario";
import { findScenario } from "./scenarios";

/** `Prefer: respond-async, scenario=api-500` @see https://www.rfc-editor.org/rfc/rfc7240#section-2 */
export function preferredScenario(prefer: string | undefined): string | null {
  for (const part of prefer?.split(/[,;]/) ?? []) {
    const name = /^\s*scenario\s*=\s*"?([a-z0-9-]+)"?\s*$/i.exec(part)?.[1];
    if (name !== undefined) return name;
  }
  return null;
}

export interface Chosen {
  readonly scenario: Scenario | null;
  readonly clientId: string | null;
}

/** What this request meets: by header, query, path, what it carries, or its client; in this order. */
export async function chooseScenario(core: Core, c: SandboxContext, endpoint: Endpoint): Promise<Chosen> {
  const carried = await readCarried(core, c, endpoint);
  const { clientId } = carried;
  const asked = preferredScenario(headerOf(c, "prefer")) ?? c.req.query("scenario") ?? c.get("pathScenario");
  const named = (asked === null ? undefined : findScenario(asked)) ?? findScenario(carried.scenario ?? "");
  if (named !== undefined) return { scenario: named, clientId };
  return { scenario: clientId === null ? null : await takeClientScenario(core, clientId, endpoint), clientId };
}

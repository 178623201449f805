import type { Core } from "../core";
import type { CodeRecord } from "../store/records";
import { installKey } from "./generation";

/** Exchanging an authorization with `grant_service` is what installs; a later one on top changes the scopes. */
export async function recordInstall(core: Core, { clientId, subject, scopes }: CodeRecord): Promise<void> {
  const { orgid, sub, generation } = subject;
  if (orgid === null || generation === undefined || !scopes.includes("grant_service")) return;
  await core.records.put("installs", installKey(clientId, orgid), { sub, scopes, generation, atMs: core.now() });
}

import type { Core } from "../core";
import type { Subject } from "../store/records";

/** The words of the server's reason; an app only sees a token that is dead. */
export const uninstalledLog = "The app was uninstalled from this store";

export const installKey = (clientId: string, orgid: string): string => `${clientId}:${orgid}`;

/**
 * Codes and tokens carry the generation of the install they were made under. An uninstall raises it, and so ends all
 * of them at once, also those that a request under way is about to hand out; a reinstall brings none of them back.
 */
export async function currentGeneration(core: Core, clientId: string, orgid: string): Promise<number> {
  return (await core.records.get("generations", installKey(clientId, orgid)))?.generation ?? 1;
}

export async function isUninstalled(core: Core, clientId: string, subject: Subject): Promise<boolean> {
  const { orgid, generation } = subject;
  if (orgid === null || generation === undefined) return false;
  return generation !== (await currentGeneration(core, clientId, orgid));
}

import { loadInstallation } from "@/lib/db/load-installation";
import { holdsLiveCopy } from "@/lib/probe/tokens/holds-live-copy";
import type { PersonView } from "@/lib/trace/views";
import type { FlowContext } from "./flow-context";
import { refreshInstallation } from "./refresh-installation";

export interface RefreshedFirst {
  /** `none`: the token had not expired by its own account, or there is nothing to refresh it with. */
  readonly kind: "none" | "refreshed" | "refused";
  readonly runId: string | null;
}

const none: RefreshedFirst = { kind: "none", runId: null };

/** Before a call, and only where a person or a script asked for it: nothing here refreshes by itself. */
export async function refreshIfExpired(
  ctx: FlowContext,
  person: PersonView,
  installationId: string,
): Promise<RefreshedFirst> {
  const installation = await loadInstallation(ctx.db, { personId: person.id, id: installationId });
  if (installation === undefined || !installation.hasRefreshToken) return none;
  // The copy of a live app would die by it, which is confirmed at the refresh itself.
  if (holdsLiveCopy(installation)) return none;
  const { expiresAt, generation } = installation;
  if (expiresAt === null || Date.parse(expiresAt) > ctx.now()) return none;
  const done = await refreshInstallation(ctx, person, { installationId, generation });
  if (!done.ok) return { kind: "refused", runId: null };
  return { kind: done.value.ok ? "refreshed" : "refused", runId: done.value.runId };
}

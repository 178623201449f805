import { findWorkingProbe } from "@/lib/db/find-working-probe";
import type { Facts } from "@/lib/trace/model";
import type { PersonView } from "@/lib/trace/views";
import type { FlowContext } from "./flow-context";

/** The run of probes that is under way at an installation of this person's. */
export async function viewProbing(
  ctx: FlowContext,
  person: PersonView,
  installationId: string,
): Promise<{ readonly runId: string; readonly facts: Facts } | null> {
  return (await findWorkingProbe(ctx.db, { personId: person.id, id: installationId })) ?? null;
}

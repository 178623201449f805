import { deletePerson } from "@/lib/db/delete-person";
import { listRegistrations } from "@/lib/db/list-registrations";
import type { PersonView } from "@/lib/trace/views";
import { callPartner } from "./call-partner";
import type { FlowContext } from "./flow-context";

/** Everything of this person's: here, and their apps on the sandbox. Their session ends with it. */
export async function deleteEverything(ctx: FlowContext, person: PersonView): Promise<void> {
  const simulated = (await listRegistrations(ctx.db, person.id)).filter(({ provider }) => provider === "sandbox");
  for (const { clientId } of simulated) await callPartner(ctx, "DELETE", `/apps/${encodeURIComponent(clientId)}`);
  await deletePerson(ctx.db, person.id);
}

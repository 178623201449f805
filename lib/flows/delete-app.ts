import { deleteRegistration } from "@/lib/db/delete-registration";
import { loadRegistration } from "@/lib/db/load-registration";
import type { PersonView } from "@/lib/trace/views";
import { callPartner } from "./call-partner";
import type { FlowContext } from "./flow-context";

/** A registration with its installations; a demo app goes from the sandbox as well. `false`: none of theirs. */
export async function deleteApp(ctx: FlowContext, person: PersonView, id: string): Promise<boolean> {
  const owned = { personId: person.id, id };
  const registration = await loadRegistration(ctx.db, owned);
  if (registration === undefined) return false;
  if (registration.demo) await callPartner(ctx, "DELETE", `/apps/${encodeURIComponent(registration.clientId)}`);
  return (await deleteRegistration(ctx.db, owned)) !== undefined;
}

import { deleteRegistration } from "@/lib/db/delete-registration";
import { loadRegistration } from "@/lib/db/load-registration";
import type { PersonView } from "@/lib/trace/views";
import { callPartner } from "./call-partner";
import type { FlowContext } from "./flow-context";

/** A registration with its installations; an app of the sandbox goes from the sandbox as well. `false`: none of theirs. */
export async function deleteApp(ctx: FlowContext, person: PersonView, id: string): Promise<boolean> {
  const owned = { personId: person.id, id };
  const registration = await loadRegistration(ctx.db, owned);
  if (registration === undefined) return false;
  if (registration.provider === "sandbox")
    await callPartner(ctx, "DELETE", `/apps/${encodeURIComponent(registration.clientId)}`);
  return (await deleteRegistration(ctx.db, owned)) !== undefined;
}

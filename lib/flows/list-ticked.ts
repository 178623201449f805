import { loadRegistration } from "@/lib/db/load-registration";
import type { InstallationView, PersonView } from "@/lib/trace/views";
import type { FlowContext } from "./flow-context";

/** The scopes that the installation's app is said to have ticked; null where nobody said. */
export async function listTicked(
  ctx: FlowContext,
  person: PersonView,
  { registration }: Pick<InstallationView, "registration">,
): Promise<readonly string[] | null> {
  if (registration === null) return null;
  const found = await loadRegistration(ctx.db, { personId: person.id, id: registration.id });
  return found === undefined || found.scopes.length === 0 ? null : found.scopes;
}

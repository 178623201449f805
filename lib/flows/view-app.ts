import { loadRegistration } from "@/lib/db/load-registration";
import type { PersonView, RegistrationView } from "@/lib/trace/views";
import type { FlowContext } from "./flow-context";
import { viewRegistration } from "./view-registration";

export async function viewApp(ctx: FlowContext, person: PersonView, id: string): Promise<RegistrationView | undefined> {
  const registration = await loadRegistration(ctx.db, { personId: person.id, id });
  return registration && viewRegistration(ctx.env, registration);
}

import { listRegistrations } from "@/lib/db/list-registrations";
import type { PersonView, RegistrationView } from "@/lib/trace/views";
import { ensureDemoRegistration } from "./ensure-demo-registration";
import type { FlowContext } from "./flow-context";
import { viewRegistration } from "./view-registration";

/** This person's app registrations; where there is a sandbox, the demo app is always among them. */
export async function listApps(ctx: FlowContext, person: PersonView): Promise<readonly RegistrationView[]> {
  if (ctx.env.sandboxOrigin !== null) await ensureDemoRegistration(ctx, person);
  const registrations = await listRegistrations(ctx.db, person.id);
  return registrations.map((registration) => viewRegistration(ctx.env, registration));
}

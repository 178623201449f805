import { createRegistration } from "@/lib/db/create-registration";
import { ok, type Result } from "@/lib/result/result";
import type { PersonView } from "@/lib/trace/views";
import { askDashboard, type DashboardFailure } from "./ask-dashboard";
import { newAppSettings } from "./demo-app";
import type { FlowContext } from "./flow-context";

/** A further app of this person's on the sandbox; its secret is sealed at once and never shown. Answers its id here. */
export async function createSandboxApp(
  ctx: FlowContext,
  person: PersonView,
  settings: Readonly<Record<string, unknown>>,
): Promise<Result<string, DashboardFailure>> {
  const wanted = Object.entries(settings).filter(([, value]) => value !== undefined);
  const { name: _, ...defaults } = newAppSettings;
  const body = { ...defaults, ...Object.fromEntries(wanted), owner: person.id };
  const answer = await askDashboard(ctx, "POST", null, body);
  if (!answer.ok) return answer;
  const { app, secret } = answer.value;
  const created = await createRegistration(ctx.db, {
    personId: person.id,
    name: app.name,
    provider: "sandbox",
    clientId: app.client_id,
    secret: secret === null ? null : { value: secret, fingerprint: ctx.fingerprint("client_secret", secret) },
    scopes: app.scopes,
    demo: false,
  });
  if (!created.ok) throw new Error("only a demo registration can exist already");
  return ok(created.value.id);
}

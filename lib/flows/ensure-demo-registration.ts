import { createRegistration } from "@/lib/db/create-registration";
import { listRegistrations } from "@/lib/db/list-registrations";
import type { Registration } from "@/lib/db/read-registration";
import { defaultInstallScopes } from "@/lib/haravan/scopes";
import { err, ok, type Result } from "@/lib/result/result";
import type { PersonView } from "@/lib/trace/views";
import { askDashboard } from "./ask-dashboard";
import { demoAppSettings } from "./demo-app";
import type { FlowContext } from "./flow-context";

export type DemoFailure = "no-sandbox" | "sandbox-unreachable";

/**
 * This person's own app on the sandbox, made on first use through the sandbox's partners API, as a person would
 * make one on the partner dashboard. Everything that a rehearsal changes is kept under it.
 */
export async function ensureDemoRegistration(
  ctx: FlowContext,
  person: PersonView,
): Promise<Result<Registration, DemoFailure>> {
  const known = (await listRegistrations(ctx.db, person.id)).find(({ demo }) => demo);
  if (known) return ok(known);
  if (ctx.env.sandboxOrigin === null) return err("no-sandbox");

  const made = await askDashboard(ctx, "POST", null, { ...demoAppSettings, owner: person.id });
  if (!made.ok || made.value.secret === null) return err("sandbox-unreachable");
  const { app, secret } = made.value;
  const created = await createRegistration(ctx.db, {
    personId: person.id,
    name: app.name,
    provider: "sandbox",
    clientId: app.client_id,
    secret: { value: secret, fingerprint: ctx.fingerprint("client_secret", secret) },
    scopes: defaultInstallScopes,
    demo: true,
  });
  if (created.ok) return created;
  // Another request of this person made one at the same moment; the app made here stays unused.
  const winner = (await listRegistrations(ctx.db, person.id)).find(({ demo }) => demo);
  return winner ? ok(winner) : err("sandbox-unreachable");
}

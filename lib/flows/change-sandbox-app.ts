import type { Registration } from "@/lib/db/read-registration";
import { updateRegistration } from "@/lib/db/update-registration";
import { defaultInstallScopes } from "@/lib/haravan/scopes";
import { err, ok, type Result } from "@/lib/result/result";
import type { PersonView } from "@/lib/trace/views";
import { askDashboard, type DashboardFailure } from "./ask-dashboard";
import { demoAppSettings } from "./demo-app";
import type { FlowContext } from "./flow-context";
import { ownSandboxApp } from "./sandbox-apps";

export type ChangeFailure = DashboardFailure | { readonly kind: "not-found" };
type Changed = Promise<Result<null, ChangeFailure>>;

/** Changes an app where it lives; what is kept here follows. A rotated secret goes from the answer into the sealed store. */
export async function changeSandboxApp(
  ctx: FlowContext,
  person: PersonView,
  id: string,
  change: Readonly<Record<string, unknown>>,
): Changed {
  const registration = await ownSandboxApp(ctx, person, id);
  if (registration === undefined) return err({ kind: "not-found" });
  const before = await askDashboard(ctx, "GET", registration.clientId);
  if (!before.ok) return before;
  const after = await askDashboard(ctx, "PATCH", registration.clientId, change);
  if (!after.ok) return after;
  const { app, secret } = after.value;
  const kept = await updateRegistration(
    ctx.db,
    { personId: person.id, id },
    {
      name: app.name,
      scopes: scopesToAskFor(registration, before.value.app.scopes, app.scopes),
      ...(secret === null ? {} : { secret: { value: secret, fingerprint: ctx.fingerprint("client_secret", secret) } }),
    },
  );
  return kept ? ok(null) : err({ kind: "not-found" });
}

/** An install asks for what it asked for, without what is not allowed any more and with what became allowed. */
function scopesToAskFor({ scopes }: Registration, before: readonly string[], allowed: readonly string[]): string[] {
  return allowed.filter((scope) => scopes.includes(scope) || !before.includes(scope));
}

/** The demo app as it was made. */
export async function restoreDemoApp(ctx: FlowContext, person: PersonView, id: string): Changed {
  const registration = await ownSandboxApp(ctx, person, id);
  if (registration?.demo !== true) return err({ kind: "not-found" });
  const restored = await askDashboard(ctx, "PATCH", registration.clientId, { ...demoAppSettings });
  if (!restored.ok) return restored;
  await updateRegistration(
    ctx.db,
    { personId: person.id, id },
    { name: demoAppSettings.name, scopes: defaultInstallScopes },
  );
  return ok(null);
}

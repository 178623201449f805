import { loadInstallation } from "@/lib/db/load-installation";
import { loadRegistration } from "@/lib/db/load-registration";
import { err, ok, type Result } from "@/lib/result/result";
import type { PersonView } from "@/lib/trace/views";
import { callPartner } from "./call-partner";
import type { FlowContext } from "./flow-context";

export type UninstallFault = "no-such-installation" | "not-on-the-sandbox";

/** The merchant removes the app in the store's admin. The app hears of it by its webhook, or by the next 401. */
export async function uninstallOnSandbox(
  ctx: FlowContext,
  person: PersonView,
  installationId: string,
): Promise<Result<null, UninstallFault>> {
  const installation = await loadInstallation(ctx.db, { personId: person.id, id: installationId });
  if (installation === undefined) return err("no-such-installation");
  const { registration, provider, store } = installation;
  if (provider !== "sandbox" || registration === null || store.orgid === null) return err("not-on-the-sandbox");
  const app = await loadRegistration(ctx.db, { personId: person.id, id: registration.id });
  if (app === undefined) return err("not-on-the-sandbox");
  const path = `/apps/${encodeURIComponent(app.clientId)}/installs/${encodeURIComponent(store.orgid)}/uninstall`;
  const status = (await callPartner(ctx, "POST", path, {}))?.response?.status;
  // Not there any more: what was asked for holds.
  return status === 200 || status === 404 ? ok(null) : err("not-on-the-sandbox");
}

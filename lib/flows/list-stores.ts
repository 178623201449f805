import { listInstallations } from "@/lib/db/list-installations";
import { loadInstallation } from "@/lib/db/load-installation";
import type { InstallationView, PersonView } from "@/lib/trace/views";
import type { FlowContext } from "./flow-context";

export function listStores(ctx: FlowContext, person: PersonView): Promise<readonly InstallationView[]> {
  return listInstallations(ctx.db, person.id);
}

export function viewStore(ctx: FlowContext, person: PersonView, id: string): Promise<InstallationView | undefined> {
  return loadInstallation(ctx.db, { personId: person.id, id });
}

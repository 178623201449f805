import type { NewRun } from "@/lib/db/create-run";
import type { InstallationView } from "@/lib/trace/views";

/** What every run with an installation's token says of where it happens. */
export function runOnInstallation(
  personId: string,
  { id, provider, registration, store }: InstallationView,
): Pick<NewRun, "personId" | "provider" | "registration" | "installationId" | "store"> {
  const { orgid, name } = store;
  return { personId, provider, registration, installationId: id, store: orgid === null ? null : { orgid, name } };
}

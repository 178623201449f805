import type { Metadata } from "next";
import { readAddress } from "@/app/read-address";
import { NewAppPage } from "@/components/apps/new-app-page";
import { redirectUrls } from "@/lib/flows/flow-context";
import { defaultInstallScopes } from "@/lib/haravan/scopes";
import { readRegistrationFaults, readTyped } from "@/lib/trace/app-registration";
import { requirePerson } from "../../../require-person";
import { visit } from "../../../visit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await visit()).t.apps.add };
}

const blank = { name: "", clientId: "", scopes: defaultInstallScopes };

export default async function Page({ searchParams }: PageProps<"/apps/new">) {
  const address = readAddress(await searchParams);
  const { ctx, t } = await requirePerson("/apps/new");
  const faults = readRegistrationFaults(address);
  const typed = readTyped(address);
  const values = faults.length > 0 ? { ...typed, clientId: typed.clientId ?? "" } : blank;
  return <NewAppPage t={t} redirectUrls={redirectUrls(ctx.env)} values={values} faults={faults} />;
}

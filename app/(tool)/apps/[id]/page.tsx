import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { lintLeads } from "@/app/lint-leads";
import { readAddress } from "@/app/read-address";
import { doings } from "@/components/apps/app-notices";
import { AppPage } from "@/components/apps/app-page";
import { SandboxAppPage } from "@/components/apps/sandbox-app-page";
import { draftOf, readDraft, readFaults } from "@/lib/flows/sandbox-app-draft";
import { viewSandboxApp } from "@/lib/flows/sandbox-apps";
import { viewApp } from "@/lib/flows/view-app";
import { webhookAddress } from "@/lib/flows/webhook-address";
import { readRegistrationFaults, readTyped } from "@/lib/trace/app-registration";
import { requirePerson } from "../../../require-person";
import { visit } from "../../../visit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await visit()).t.apps.title };
}

export default async function Page({ params, searchParams }: PageProps<"/apps/[id]">) {
  const { id } = await params;
  const address = readAddress(await searchParams);
  const { ctx, t, locale, person } = await requirePerson(`/apps/${encodeURIComponent(id)}`);
  const app = await viewApp(ctx, person, id);
  if (app === undefined) notFound();
  const leads = lintLeads(locale);
  const webhook = webhookAddress(ctx, app.id);
  const simulated = await viewSandboxApp(ctx, person, id);
  if (simulated === undefined) {
    const refused = readRegistrationFaults(address);
    return (
      <AppPage
        app={app}
        t={t}
        locale={locale}
        leads={leads}
        saved={address.has("saved")}
        webhook={webhook}
        faults={refused}
        typed={refused.length > 0 ? pickTyped(address) : null}
      />
    );
  }
  const faults = readFaults(address);
  const settings = typeof simulated.app === "string" ? null : draftOf(simulated.app);
  return (
    <SandboxAppPage
      {...simulated}
      webhook={webhook}
      t={t}
      locale={locale}
      leads={leads}
      faults={faults}
      draft={faults.length > 0 ? readDraft(address) : settings}
      done={doings.find((what) => address.has(what)) ?? null}
    />
  );
}

function pickTyped(address: URLSearchParams) {
  const { name, scopes } = readTyped(address);
  return { name, scopes };
}

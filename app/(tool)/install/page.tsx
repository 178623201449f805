import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { lintLeads } from "@/app/lint-leads";
import { InstallPage } from "@/components/install/install-page";
import { demoPeople } from "@/lib/flows/demo-people";
import { viewInstallForm } from "@/lib/flows/view-install-form";
import { requirePerson } from "../../require-person";
import { visit } from "../../visit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await visit()).t.install.title };
}

export default async function Page({ searchParams }: PageProps<"/install">) {
  const asked = Object.entries(await searchParams);
  const address = new URLSearchParams(asked.flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one])));
  const { ctx, t, locale, person } = await requirePerson(address.size === 0 ? "/install" : `/install?${address}`);
  const view = await viewInstallForm(ctx, person, address);
  const { selected } = view;
  if (selected === null) redirect("/apps/new");
  return <InstallPage t={t} people={demoPeople} {...view} selected={selected} leads={lintLeads(locale)} />;
}

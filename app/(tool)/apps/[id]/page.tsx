import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { lintLeads } from "@/app/lint-leads";
import { AppPage } from "@/components/apps/app-page";
import { viewApp } from "@/lib/flows/view-app";
import { requirePerson } from "../../../require-person";
import { visit } from "../../../visit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await visit()).t.apps.title };
}

export default async function Page({ params, searchParams }: PageProps<"/apps/[id]">) {
  const { id } = await params;
  const { saved } = await searchParams;
  const { ctx, t, locale, person } = await requirePerson(`/apps/${encodeURIComponent(id)}`);
  const app = await viewApp(ctx, person, id);
  if (app === undefined) notFound();
  return <AppPage app={app} t={t} locale={locale} leads={lintLeads(locale)} saved={saved !== undefined} />;
}

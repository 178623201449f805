import type { Metadata } from "next";
import { DiagnosePage } from "@/components/diagnose/diagnose-page";
import { listApps } from "@/lib/flows/list-apps";
import { visit } from "../../visit";

export async function generateMetadata(): Promise<Metadata> {
  const { title, lead } = (await visit()).t.diagnose;
  return { title, description: lead };
}

export default async function Page() {
  const { ctx, t, locale, person } = await visit();
  const registrations = person === null ? null : await listApps(ctx, person);
  return <DiagnosePage t={t} locale={locale} registrations={registrations} />;
}

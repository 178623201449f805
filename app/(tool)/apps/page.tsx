import type { Metadata } from "next";
import { AppsPage } from "@/components/apps/apps-page";
import { listApps } from "@/lib/flows/list-apps";
import { requirePerson } from "../../require-person";
import { visit } from "../../visit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await visit()).t.apps.title };
}

export default async function Page() {
  const { ctx, t, person, sandbox } = await requirePerson("/apps");
  return <AppsPage registrations={await listApps(ctx, person)} sandbox={sandbox} t={t} />;
}

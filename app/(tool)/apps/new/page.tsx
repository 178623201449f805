import type { Metadata } from "next";
import { NewAppPage } from "@/components/apps/new-app-page";
import { redirectUrls } from "@/lib/flows/flow-context";
import { requirePerson } from "../../../require-person";
import { visit } from "../../../visit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await visit()).t.apps.add };
}

export default async function Page() {
  const { ctx, t } = await requirePerson("/apps/new");
  return <NewAppPage t={t} redirectUrls={redirectUrls(ctx.env)} values={{ name: "", clientId: "", scopes: [] }} />;
}

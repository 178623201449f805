import type { Metadata } from "next";
import { readAddress } from "@/app/read-address";
import { NewSandboxAppPage } from "@/components/apps/new-sandbox-app-page";
import { newAppSettings } from "@/lib/flows/demo-app";
import { redirectUrls } from "@/lib/flows/flow-context";
import { draftOf, readDraft, readFaults } from "@/lib/flows/sandbox-app-draft";
import { requirePerson } from "../../../../require-person";
import { visit } from "../../../../visit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await visit()).t.apps.sandbox.addTitle };
}

export default async function Page({ searchParams }: PageProps<"/apps/new/sandbox">) {
  const address = readAddress(await searchParams);
  const { ctx, t } = await requirePerson("/apps/new/sandbox");
  const faults = readFaults(address);
  const usual = { ...newAppSettings, redirect_uris: redirectUrls(ctx.env) };
  return <NewSandboxAppPage t={t} faults={faults} draft={faults.length > 0 ? readDraft(address) : draftOf(usual)} />;
}

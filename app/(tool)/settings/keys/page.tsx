import type { Metadata } from "next";
import { KeysPage } from "@/components/settings/keys-page";
import { listKeys } from "@/lib/flows/api-keys";
import { requirePerson } from "../../../require-person";
import { visit } from "../../../visit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await visit()).t.keys.title };
}

export default async function Page() {
  const { ctx, t, locale, nowMs, person } = await requirePerson("/settings/keys");
  return <KeysPage keys={await listKeys(ctx, person)} t={t} locale={locale} nowMs={nowMs} />;
}

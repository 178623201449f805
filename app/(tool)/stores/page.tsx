import type { Metadata } from "next";
import { StoresPage } from "@/components/store/stores-page";
import { listStores } from "@/lib/flows/list-stores";
import { requirePerson } from "../../require-person";
import { visit } from "../../visit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await visit()).t.store.title };
}

export default async function Page() {
  const { ctx, t, locale, nowMs, person } = await requirePerson("/stores");
  return <StoresPage installations={await listStores(ctx, person)} t={t} locale={locale} nowMs={nowMs} />;
}

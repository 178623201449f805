import type { Metadata } from "next";
import { MePage } from "@/components/settings/me-page";
import { countMine } from "@/lib/flows/count-mine";
import { requirePerson } from "../../../require-person";
import { visit } from "../../../visit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await visit()).t.settings.title };
}

export default async function Page() {
  const { ctx, t, locale, person } = await requirePerson("/settings/me");
  return <MePage person={person} counts={await countMine(ctx, person)} t={t} locale={locale} />;
}

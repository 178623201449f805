import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StorePage } from "@/components/store/store-page";
import { viewStore } from "@/lib/flows/list-stores";
import { rehearsalsOfStore } from "@/lib/flows/view-rehearsals";
import { requirePerson } from "../../../require-person";
import { visit } from "../../../visit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await visit()).t.store.title };
}

export default async function Page({ params }: PageProps<"/stores/[installation]">) {
  const { installation: id } = await params;
  const { ctx, t, locale, nowMs, person } = await requirePerson(`/stores/${encodeURIComponent(id)}`);
  const installation = await viewStore(ctx, person, id);
  if (installation === undefined) notFound();
  const rehearse = await rehearsalsOfStore(ctx, person, installation);
  return <StorePage installation={installation} t={t} locale={locale} nowMs={nowMs} rehearse={rehearse} />;
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readAddress } from "@/app/read-address";
import { requirePerson } from "@/app/require-person";
import { visit } from "@/app/visit";
import { readLeastQuery } from "@/components/least-scopes/least-query";
import { LeastScopesPage } from "@/components/least-scopes/least-scopes-page";
import { viewStore } from "@/lib/flows/list-stores";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await visit()).t.leastScopes.title };
}

export default async function Page({ params, searchParams }: PageProps<"/stores/[installation]/least-scopes">) {
  const { installation: id } = await params;
  const asked = await searchParams;
  const address = readAddress(asked);
  const here = `/stores/${encodeURIComponent(id)}/least-scopes`;
  const { ctx, t, person } = await requirePerson(address.size === 0 ? here : `${here}?${address}`);
  const installation = await viewStore(ctx, person, id);
  if (installation === undefined) notFound();
  return <LeastScopesPage installation={installation} asked={readLeastQuery(asked, installation)} t={t} />;
}

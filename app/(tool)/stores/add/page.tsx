import type { Metadata } from "next";
import { readAddress } from "@/app/read-address";
import { AddTokenPage } from "@/components/add-token/add-token-page";
import { viewRehearsal } from "@/lib/flows/private-token-form";
import { viewAddForm } from "@/lib/flows/view-add-form";
import { requirePerson } from "../../../require-person";
import { visit } from "../../../visit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await visit()).t.addToken.title };
}

export default async function Page({ searchParams }: PageProps<"/stores/add">) {
  const address = readAddress(await searchParams);
  const { ctx, t, person } = await requirePerson("/stores/add");
  const form = await viewAddForm(ctx, person, address);
  return <AddTokenPage t={t} {...form} rehearsal={await viewRehearsal(ctx, person, address)} />;
}

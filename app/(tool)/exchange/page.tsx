import type { Metadata } from "next";
import { ExchangePage } from "@/components/exchange/exchange-page";
import { viewExchangeForm } from "@/lib/flows/view-exchange-form";
import { requirePerson } from "../../require-person";
import { visit } from "../../visit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await visit()).t.exchange.title };
}

export default async function Page({ searchParams }: PageProps<"/exchange">) {
  const { run } = await searchParams;
  const id = typeof run === "string" ? run : undefined;
  const { ctx, t, person } = await requirePerson(id ? `/exchange?run=${encodeURIComponent(id)}` : "/exchange");
  return <ExchangePage t={t} {...(await viewExchangeForm(ctx, person, id))} />;
}

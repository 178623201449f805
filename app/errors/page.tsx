import type { Metadata } from "next";
import { ErrorsPage } from "@/components/errors/errors-page";
import { searchCauses } from "@/components/errors/search-causes";
import { diagnosisWords } from "../describe-run";
import { visit } from "../visit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await visit()).t.errors.title };
}

export default async function Page({ searchParams }: PageProps<"/errors">) {
  const { t, locale } = await visit();
  const { q } = await searchParams;
  const query = (typeof q === "string" ? q : "").trim().slice(0, 200);
  const words = diagnosisWords(locale);
  return <ErrorsPage t={t} words={words} query={query} found={searchCauses(query, words)} />;
}

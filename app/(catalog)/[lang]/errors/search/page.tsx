import type { Metadata } from "next";
import { ErrorsPage } from "@/components/errors/errors-page";
import { CatalogFrame } from "../../../catalog-frame";
import { readLanguage } from "../../../read-language";

export async function generateMetadata({ params }: PageProps<"/[lang]/errors/search">): Promise<Metadata> {
  const { t } = await readLanguage(params);
  return { title: t.errors.title, robots: { index: false } };
}

/** The list for one query, for those who have no scripts and for addresses that were sent to somebody (proxy.ts). */
export default async function Page({ params, searchParams }: PageProps<"/[lang]/errors/search">) {
  const language = await readLanguage(params);
  const { q } = await searchParams;
  const query = (typeof q === "string" ? q : "").trim().slice(0, 200);
  return (
    <CatalogFrame {...language} page={`/errors?q=${encodeURIComponent(query)}`}>
      <ErrorsPage {...language} query={query} />
    </CatalogFrame>
  );
}

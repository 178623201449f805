import type { Metadata } from "next";
import { ErrorsPage } from "@/components/errors/errors-page";
import { CatalogFrame } from "../../catalog-frame";
import { readLanguage } from "../../read-language";

export async function generateMetadata({ params }: PageProps<"/[lang]/errors">): Promise<Metadata> {
  const { t } = await readLanguage(params);
  return { title: t.errors.title, description: t.errors.lead };
}

export default async function Page({ params }: PageProps<"/[lang]/errors">) {
  const language = await readLanguage(params);
  return (
    <CatalogFrame {...language} page="/errors">
      <ErrorsPage {...language} query="" />
    </CatalogFrame>
  );
}

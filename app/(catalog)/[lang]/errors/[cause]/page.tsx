import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CausePage } from "@/components/errors/cause-page";
import { causeIds, isCauseId } from "@/lib/diagnosis";
import { CatalogFrame } from "../../../catalog-frame";
import { readLanguage } from "../../../read-language";

export const dynamicParams = false;
export const generateStaticParams = () => causeIds.map((cause) => ({ cause }));

export async function generateMetadata({ params }: PageProps<"/[lang]/errors/[cause]">): Promise<Metadata> {
  const { words, t } = await readLanguage(params);
  const { cause } = await params;
  if (!isCauseId(cause)) return { title: t.errors.title };
  const { title, summary } = words.causes[cause];
  return { title, description: summary };
}

export default async function Page({ params }: PageProps<"/[lang]/errors/[cause]">) {
  const language = await readLanguage(params);
  const { cause } = await params;
  if (!isCauseId(cause)) notFound();
  return (
    <CatalogFrame {...language} page={`/errors/${cause}`}>
      <CausePage {...language} id={cause} />
    </CatalogFrame>
  );
}

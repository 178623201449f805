import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CausePage } from "@/components/errors/cause-page";
import { isCauseId } from "@/lib/diagnosis";
import { diagnosisWords } from "../../describe-run";
import { visit } from "../../visit";

export async function generateMetadata({ params }: PageProps<"/errors/[cause]">): Promise<Metadata> {
  const { cause } = await params;
  const { t, locale } = await visit();
  if (!isCauseId(cause)) return { title: t.errors.title };
  const { title, summary } = diagnosisWords(locale).causes[cause];
  return { title, description: summary };
}

export default async function Page({ params }: PageProps<"/errors/[cause]">) {
  const { cause } = await params;
  const { t, locale } = await visit();
  if (!isCauseId(cause)) notFound();
  return <CausePage id={cause} t={t} words={diagnosisWords(locale)} locale={locale} />;
}

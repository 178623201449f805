import { notFound } from "next/navigation";
import type { DiagnosisWords } from "@/lib/diagnosis";
import { isLocale } from "@/lib/http/request-locale";
import type { Messages } from "@/messages/en";
import { type Locale, locales } from "@/messages/locale";
import { messagesFor } from "@/messages/messages-for";
import { diagnosisWords } from "../describe-run";

/** What a page of the catalog says it with. */
export interface Language {
  readonly locale: Locale;
  readonly t: Messages;
  readonly words: DiagnosisWords;
  readonly others: readonly DiagnosisWords[];
}

/** The language in the page's own address; whoever asks has no part in it. */
export async function readLanguage(params: Promise<{ readonly lang: string }>): Promise<Language> {
  const { lang } = await params;
  if (!isLocale(lang)) notFound();
  const others = locales.filter((locale) => locale !== lang).map(diagnosisWords);
  return { locale: lang, t: messagesFor(lang), words: diagnosisWords(lang), others };
}

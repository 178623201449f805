import { lintRules } from "@/lib/diagnosis";
import type { Locale } from "@/messages/locale";
import { diagnosisWords } from "./describe-run";

/** Titles of the causes that a finding of the linter may lead to. */
export function lintLeads(locale: Locale): Readonly<Record<string, string>> {
  const { causes } = diagnosisWords(locale);
  return Object.fromEntries(
    Object.values(lintRules).flatMap(({ cause }) => (cause === null ? [] : [[cause, causes[cause].title]])),
  );
}

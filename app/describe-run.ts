import { type DescribedDiagnosis, type Diagnosis, type DiagnosisWords, describe } from "@/lib/diagnosis";
import { readDiagnosis } from "@/lib/flows/read-diagnosis";
import { diagnosisEn } from "@/messages/diagnosis/en";
import { diagnosisVi } from "@/messages/diagnosis/vi";
import type { Locale } from "@/messages/locale";

const all: Readonly<Record<Locale, DiagnosisWords>> = { en: diagnosisEn, vi: diagnosisVi };

export const diagnosisWords = (locale: Locale): DiagnosisWords => all[locale];

export interface DescribedRun {
  readonly described: DescribedDiagnosis;
  readonly words: DiagnosisWords;
}

/** Every proof, question and action must have words: what another version stored may have others. */
const sayable = (diagnosis: Diagnosis, words: DiagnosisWords): boolean =>
  [...diagnosis.causes, ...diagnosis.excluded].every(({ proof }) => proof.every(({ fact }) => fact in words.facts)) &&
  (diagnosis.ask === null || diagnosis.ask in words.asks) &&
  diagnosis.next.action in words.next;

/** A run's stored diagnosis in the reader's language; `undefined` where there is none. */
export function describeRun(stored: unknown, locale: Locale): DescribedRun | undefined {
  const words = diagnosisWords(locale);
  const diagnosis = readDiagnosis(stored);
  return diagnosis === null || !sayable(diagnosis, words)
    ? undefined
    : { described: describe(diagnosis, locale, words), words };
}

import { type DescribedDiagnosis, type Diagnosis, describe } from "@/lib/diagnosis";
import type { Locale } from "@/messages/locale";
import { diagnosisWords } from "../describe-run";

/** A diagnosis as the API shows it. */
export function say(diagnosis: Diagnosis, locale: Locale): DescribedDiagnosis {
  return describe(diagnosis, locale, diagnosisWords(locale));
}

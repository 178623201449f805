import type { ScenarioRow } from "@/components/lab/scenario-view";
import { type Locale, locales } from "@/messages/locale";
import { scenarioTitle } from "@/messages/scenario-titles";
import { diagnosisWords } from "../describe-run";
import { scenarioSheets } from "./scenario-sheets";

/** The whole table in one language, findable in both. */
export function listRows(locale: Locale): readonly ScenarioRow[] {
  const { causes } = diagnosisWords(locale);
  return scenarioSheets.map(({ name, group, belief, cause }) => ({
    id: name,
    title: scenarioTitle(name, locale),
    summary: cause === null ? "" : causes[cause].title,
    wire: "",
    names: [
      ...(cause === null ? [] : [cause]),
      ...locales.filter((other) => other !== locale).map((other) => scenarioTitle(name, other)),
    ],
    group,
    belief,
    cause,
  }));
}

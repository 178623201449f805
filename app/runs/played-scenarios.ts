import type { PlayedScenario } from "@/components/run/scenario-notice";
import type { Run } from "@/lib/trace/model";
import type { StepReasons } from "@/lib/trace/server-reason";
import type { Locale } from "@/messages/locale";
import { scenarioTitle } from "@/messages/scenario-titles";
import { diagnosisWords } from "../describe-run";
import { findSheet } from "../lab/scenario-sheets";

/** What went wrong on purpose in a run: the lab's choice, then what the sandbox says that it was asked to play. */
export function playedScenarios(
  { scenario }: Pick<Run, "scenario">,
  reasons: readonly (StepReasons | null)[],
  locale: Locale,
): readonly PlayedScenario[] {
  const { causes } = diagnosisWords(locale);
  const said = reasons.flatMap((one) => (one?.kind === "kept" ? one.reasons.map((reason) => reason.scenario) : []));
  return [...new Set([scenario, ...said])].flatMap((name) => {
    const sheet = name === null ? undefined : findSheet(name);
    return sheet === undefined
      ? []
      : [
          {
            name: sheet.name,
            title: scenarioTitle(sheet.name, locale),
            cause: sheet.cause === null ? null : { id: sheet.cause, title: causes[sheet.cause].title },
            chosen: sheet.name === scenario,
          },
        ];
  });
}

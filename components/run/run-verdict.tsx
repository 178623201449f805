import type { ReactNode } from "react";
import { Chip } from "@/components/ui/chip";
import { Prose } from "@/components/ui/prose";
import { VerdictPanel } from "@/components/ui/verdict-panel";
import type { DescribedDiagnosis, DiagnosisWords } from "@/lib/diagnosis";
import type { Run, RunOutcome } from "@/lib/trace/model";
import type { Messages } from "@/messages/en";
import { formatDateTime, formatDuration } from "@/messages/format";
import type { Locale } from "@/messages/locale";
import { OutcomeChip } from "./outcome-chip";
import { RunActions } from "./run-actions";

interface RunVerdictProps {
  readonly run: Run;
  readonly t: Messages;
  readonly locale: Locale;
  readonly nowMs: number;
  readonly diagnosis?: { readonly described: DescribedDiagnosis; readonly words: DiagnosisWords };
  /** Shown beside the next action, on a finished run. */
  readonly copy?: ReactNode;
  readonly openHref?: string;
  readonly again?: readonly (readonly [name: string, value: string])[];
}

/** Ends that name no more than the step: there the diagnosis is the news. */
const nameless: ReadonlySet<RunOutcome> = new Set<RunOutcome>([
  "exchange-refused",
  "id-token-refused",
  "first-call-failed",
  "callback-unusable",
  "provider-returned-error",
  "provider-unreachable",
]);

export function RunVerdict({ run, t, locale, nowMs, diagnosis, copy, openHref, again }: RunVerdictProps) {
  const words = run.outcome === null ? null : t.outcomes[run.outcome];
  // A run of probes exchanges no code.
  const status = run.kind === "probe" && run.status === "exchanging" ? t.calls.working : t.run.status[run.status];
  // The outcome's sentences want the store's name; a run keeps it beside its facts.
  const facts = run.store === null ? run.facts : { store: run.store.name, ...run.facts };
  const said = diagnosis?.described;
  const sure = said?.certainty === "certain" || said?.certainty === "likely";
  const leads = sure && run.outcome !== null && nameless.has(run.outcome);
  const title = words === null ? status.title : words.title(facts);
  return (
    <VerdictPanel
      live
      tone={run.outcome === null ? "unsure" : run.verdict}
      chips={
        <>
          <OutcomeChip run={run} t={t} />
          {diagnosis === undefined || said === undefined ? null : (
            <Chip
              tone={said.certainty === "certain" ? "none" : "unsure"}
              mark={said.certainty === "certain" ? null : "≈"}
            >
              {diagnosis.words.certainty[said.certainty]}
            </Chip>
          )}
        </>
      }
      title={leads && said !== undefined ? said.summary.replace(/\.$/, "") : title}
      why={
        <>
          {said === undefined ? null : (
            <p className="font-medium text-ink">
              <Prose text={leads ? `${title}.` : said.summary} />
            </p>
          )}
          <p>
            <Prose text={words === null ? status.why : words.why(facts)} />
          </p>
          {run.status === "waiting" && run.deadlineAt !== null ? (
            <p>
              {t.run.openLoginNote[run.provider]} {deadlineText(run.deadlineAt, t, locale, nowMs)}
            </p>
          ) : null}
        </>
      }
      actions={
        <>
          <RunActions
            run={run}
            t={t}
            {...(openHref === undefined ? {} : { openHref })}
            {...(again === undefined ? {} : { again })}
            {...(said === undefined ? {} : { advice: said.next })}
          />
          {copy}
        </>
      }
    />
  );
}

function deadlineText(deadlineAt: string, t: Messages, locale: Locale, nowMs: number): string {
  const leftSeconds = Math.max(0, (Date.parse(deadlineAt) - nowMs) / 1000);
  return t.run.deadline(formatDateTime(deadlineAt, locale), formatDuration(leftSeconds, locale));
}

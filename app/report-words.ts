import type { DiagnosisWords } from "@/lib/diagnosis";
import type { Run } from "@/lib/trace/model";
import type { ReportWords } from "@/lib/trace/to-report";
import type { Messages } from "@/messages/en";

const factsOf = (run: Run) => (run.store === null ? run.facts : { store: run.store.name, ...run.facts });

/** The words of a run's report, gathered from where pages and diagnosis have them. */
export function reportWords(t: Messages, words: DiagnosisWords): ReportWords {
  const checks: Readonly<Record<string, string>> = t.checks;
  return {
    title: (run) =>
      run.outcome === null ? t.run.status[run.status].title : t.outcomes[run.outcome].title(factsOf(run)),
    why: (run) => (run.outcome === null ? t.run.status[run.status].why : t.outcomes[run.outcome].why(factsOf(run))),
    step: (step) => t.steps[step.name].label(step.facts),
    check: ({ id }) => checks[id] ?? id,
    verdict: ({ verdict }) => t.run.verdicts[verdict],
    certainty: (certainty) => words.certainty[certainty],
    party: (party) => t.findings.party(words.party[party]),
    failed: ({ code, phase }) => t.run.step.failed(code, t.run.phases[phase]),
    heads: { ...t.report.heads, serverKnew: t.inspector.report.title },
    serverKnewNote: t.inspector.report.note,
    redacted: t.report.redacted,
  };
}

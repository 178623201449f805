import { Chip } from "@/components/ui/chip";
import type { Run } from "@/lib/trace/model";
import type { RunSummary } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";

interface OutcomeChipProps {
  readonly run: Pick<Run | RunSummary, "status" | "outcome" | "verdict" | "facts">;
  readonly t: Pick<Messages, "outcomes" | "run">;
}

export function OutcomeChip({ run, t }: OutcomeChipProps) {
  if (run.outcome === null) {
    return (
      <Chip tone={run.status === "finished" ? "none" : "unsure"} mark={run.status === "finished" ? "–" : "…"}>
        {t.run.status[run.status].chip}
      </Chip>
    );
  }
  return <Chip tone={run.verdict}>{t.outcomes[run.outcome].chip(run.facts)}</Chip>;
}

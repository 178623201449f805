import { CopyButton } from "@/components/ui/copy-button";
import { LinkButton } from "@/components/ui/link-button";
import type { Run } from "@/lib/trace/model";
import type { Messages } from "@/messages/en";

interface RunReportProps {
  readonly run: Pick<Run, "id">;
  readonly text: string;
  readonly t: Messages;
}

/** The run to take along: as text for a person, as JSON or HAR for a program. */
export function RunReport({ run, text, t }: RunReportProps) {
  return (
    <>
      <CopyButton value={text} {...t.common.copy} label={t.report.copy} look="plain" size="normal" />
      <LinkButton href={`/api/runs/${run.id}`} look="quiet" size="small">
        {t.report.json}
      </LinkButton>
      <LinkButton href={`/api/runs/${run.id}/har`} look="quiet" size="small">
        {t.report.har}
      </LinkButton>
    </>
  );
}

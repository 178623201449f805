import Link from "next/link";
import type { ReactNode } from "react";
import { Chip } from "@/components/ui/chip";
import { Cell, Note, Row, Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { RunSummary } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import { fact } from "@/messages/facts";
import type { Locale } from "@/messages/locale";
import { OutcomeChip } from "./outcome-chip";

interface RunTableProps {
  readonly runs: readonly RunSummary[];
  readonly t: Messages;
  readonly locale: Locale;
  readonly nowMs: number;
  /** Stands where the first column's name would: "Recent runs" on the home page. */
  readonly heading?: string;
}

export function RunTable({ runs, t, locale, nowMs, heading }: RunTableProps) {
  const { columns } = t.home;
  return (
    <Table
      caption={heading ?? t.home.runsTitle}
      columns={[heading ?? columns.run, columns.outcome, columns.store, columns.when]}
    >
      {runs.map((run) => (
        <Row key={run.id}>
          <Cell wide>
            <span className="flex flex-wrap items-center gap-x-2">
              <Link href={`/runs/${run.id}`} prefetch={false} className="link tap font-medium">
                {runName(run, t)}
              </Link>
              {run.provider === "sandbox" ? <Chip mark={null}>{t.common.provider.sandbox}</Chip> : null}
            </span>
            {run.registrationName === null ? null : <Note>{run.registrationName}</Note>}
          </Cell>
          <Cell label={columns.outcome} className="max-sm:col-span-full">
            <OutcomeChip run={run} t={t} />
          </Cell>
          <Cell label={columns.store}>{run.storeName ?? <span className="text-ink-faint">–</span>}</Cell>
          <Cell label={columns.when} className="text-ink-soft">
            <Time at={run.startedAt} locale={locale} nowMs={nowMs} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function runName(run: RunSummary, t: Messages): ReactNode {
  const kind = t.run.kinds[run.kind];
  const flow = fact(run.facts, "flow");
  if (flow === "two-phase" || flow === "direct") return `${kind}, ${t.run.flows[flow]}`;
  const path = run.kind === "probe" ? fact(run.facts, "path") : null;
  return path === null ? kind : <code>GET {path}</code>;
}

import { Chip } from "@/components/ui/chip";
import { Fold } from "@/components/ui/fold";
import type { Tone } from "@/components/ui/tone";
import { type CellTally, countCells } from "@/lib/probe/calls/judge-cell";
import type { MatrixRow } from "@/lib/probe/calls/probe-matrix";
import type { Messages } from "@/messages/en";
import type { RowGroup } from "./group-rows";
import { ProbeRow, type ProbeRowProps } from "./probe-row";
import { grantWords, noteWords } from "./row-words";

interface ProbeGroupProps extends Omit<ProbeRowProps, "row" | "isNamedElsewhere"> {
  readonly group: RowGroup;
  readonly namedElsewhere: ReadonlySet<string>;
  readonly open: boolean;
}

export const tallyTones: Readonly<Record<CellTally, Tone>> = {
  works: "good",
  refused: "bad",
  failed: "unsure",
  untested: "none",
};

const tallies = ["works", "refused", "failed", "untested"] as const;

/** Everything of one subject; its head says how much of it works. */
export function ProbeGroup({ group, namedElsewhere, open, ...of }: ProbeGroupProps) {
  const { t } = of;
  const { calls, scopes } = t;
  const counted = countCells(group.reads);
  const { subject } = group;
  return (
    <details open={open} className="group/probes border-line border-t">
      <summary className="flex min-h-11 items-center gap-3 px-6 py-1.5 text-sm hover:bg-well max-md:px-4">
        <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1 md:flex-nowrap">
          <span className="shrink-0 font-semibold">
            {subject === null ? calls.groups.noScope : scopes.names[subject]}
          </span>
          <span className="flex flex-wrap gap-1 md:shrink-0">
            <Tallies counted={counted} t={t} />
          </span>
          <span className="min-w-0 flex-1 truncate text-ink-soft max-md:hidden">
            {subject === null ? calls.noScopeNote : scopes.subjects[subject]}
          </span>
        </span>
        <span
          aria-hidden="true"
          className="text-ink-faint transition-transform group-open/probes:rotate-90 motion-reduce:transition-none"
        >
          ›
        </span>
      </summary>
      <ul className="divide-y divide-line border-line border-t">
        {group.reads.map((row) => (
          <ProbeRow key={row.resource} row={row} isNamedElsewhere={namedElsewhere.has(row.resource)} {...of} />
        ))}
      </ul>
      {group.writes.length === 0 ? null : <Writes rows={group.writes} t={t} />}
    </details>
  );
}

/** Counts that are not zero. */
export function Tallies({
  counted,
  t,
}: {
  readonly counted: Readonly<Record<CellTally, number>>;
  readonly t: Messages;
}) {
  return tallies
    .filter((tally) => counted[tally] > 0)
    .map((tally) => (
      <Chip key={tally} tone={tallyTones[tally]}>
        {t.calls.tally[tally](counted[tally])}
      </Chip>
    ));
}

function Writes({ rows, t }: { readonly rows: readonly MatrixRow[]; readonly t: Messages }) {
  const { calls } = t;
  return (
    <Fold title={calls.writes} count={rows.length} note={calls.writesNote} className="border-line border-t bg-well/50">
      <ul className="grid gap-x-6 gap-y-1.5 px-6 py-3 text-sm max-md:px-4 md:grid-cols-2">
        {rows.map((row) => (
          <li key={row.resource} className="min-w-0">
            <code className="wrap-anywhere text-ink-soft">
              {row.method} {row.path}
            </code>
            <span className="block text-ink-faint text-xs">
              {[
                row.scope ?? calls.anyToken,
                grantWords(row, t),
                row.verdict === "not-tested-get-only" ? calls.verdicts[row.verdict] : "",
                ...noteWords(row, t),
              ]
                .filter((part) => part !== "")
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

import Link from "next/link";
import { Chip } from "@/components/ui/chip";
import { Fold } from "@/components/ui/fold";
import type { Tone } from "@/components/ui/tone";
import { type CellTally, countCells } from "@/lib/probe/calls/judge-cell";
import type { MatrixRow } from "@/lib/probe/calls/probe-matrix";
import type { Messages } from "@/messages/en";
import type { RowGroup } from "./group-rows";
import { groupAnchor, groupName } from "./open-groups";
import { OpenMark } from "./open-mark";
import { ProbeRow, type ProbeRowProps } from "./probe-row";
import { grantWords, noteWords } from "./row-words";

interface ProbeGroupProps extends Omit<ProbeRowProps, "row"> {
  readonly group: RowGroup;
  readonly open: boolean;
  /** This page with the group the other way round. */
  readonly toggle: string;
}

export const tallyTones: Readonly<Record<CellTally, Tone>> = {
  works: "good",
  refused: "bad",
  failed: "unsure",
  untested: "none",
};

const tallies = ["works", "refused", "failed", "untested"] as const;

/** Everything of one subject; its head says how much of it works, and leads to the page that has its rows. */
export function ProbeGroup({ group, open, toggle, ...of }: ProbeGroupProps) {
  const { t } = of;
  const { calls, scopes } = t;
  const { subject } = group;
  const anchor = groupAnchor(groupName(group));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div role="group" id={anchor} aria-labelledby={`${anchor}-title`} className="border-line border-t">
      <Link href={toggle} replace scroll={false} prefetch={false} aria-expanded={open} className="probe-head">
        <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1 md:flex-nowrap">
          <span id={`${anchor}-title`} className="shrink-0 font-semibold">
            {subject === null ? calls.groups.noScope : scopes.names[subject]}
          </span>
          <span className="flex flex-wrap gap-1 md:shrink-0">
            <Tallies counted={countCells(group.reads)} t={t} />
          </span>
          <span className="min-w-0 flex-1 truncate text-ink-soft max-md:hidden">
            {subject === null ? calls.noScopeNote : scopes.subjects[subject]}
          </span>
        </span>
        <OpenMark open={open} />
      </Link>
      {open ? (
        <>
          <ul>
            {group.reads.map((row) => (
              <ProbeRow key={row.resource} row={row} {...of} />
            ))}
          </ul>
          {group.writes.length === 0 ? null : <Writes rows={group.writes} t={t} />}
        </>
      ) : null}
    </div>
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
      <ul className="probe-writes">
        {rows.map((row) => (
          <li key={row.resource}>
            <code>{`${row.method} ${row.path}`}</code>
            <small>
              {[
                row.scope ?? calls.anyToken,
                grantWords(row, t),
                row.verdict === "not-tested-get-only" ? calls.verdicts[row.verdict] : "",
                ...noteWords(row, t),
              ]
                .filter((part) => part !== "")
                .join(" · ")}
            </small>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

import type { LabQuery } from "./lab-query";
import { type Belief, beliefs, type ScenarioGroup, type ScenarioRow, scenarioGroups } from "./scenario-view";

export interface RowGroup {
  readonly group: ScenarioGroup;
  readonly rows: readonly ScenarioRow[];
  readonly open: boolean;
}

export interface NarrowedRows {
  readonly shown: number;
  readonly groups: readonly RowGroup[];
  /** The best hit of what was searched. */
  readonly first: ScenarioRow | null;
  /** How many a filter would leave; `null`: any. */
  readonly inGroup: ReadonlyMap<ScenarioGroup | null, number>;
  readonly ofBelief: ReadonlyMap<Belief | null, number>;
}

/** So many rows are read at a glance; more stay folded until somebody opens their group. */
export const mostInSight = 40;

const fits = (row: ScenarioRow, { group, belief }: Pick<LabQuery, "group" | "belief">): boolean =>
  (group === null || row.group === group) && (belief === null || row.belief === belief);

/** What an address asks for, of the rows that its search has found. */
export function narrowRows(found: readonly ScenarioRow[], query: LabQuery): NarrowedRows {
  const { q, group, belief, open } = query;
  const shown = found.filter((row) => fits(row, query));
  const isNarrowed = q.trim() !== "" || belief !== null;
  const opensItself = group !== null || (isNarrowed && shown.length <= mostInSight);
  const count = (of: Pick<LabQuery, "group" | "belief">) => found.filter((row) => fits(row, of)).length;
  return {
    shown: shown.length,
    groups: scenarioGroups.flatMap((one) => {
      const rows = shown.filter((row) => row.group === one);
      return rows.length === 0 ? [] : [{ group: one, rows, open: open === null ? opensItself : open.has(one) }];
    }),
    first: q.trim() === "" ? null : (shown[0] ?? null),
    inGroup: new Map([null, ...scenarioGroups].map((one) => [one, count({ group: one, belief })])),
    ofBelief: new Map([null, ...beliefs].map((one) => [one, count({ group, belief: one })])),
  };
}

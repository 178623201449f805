import { err, ok, type Result } from "@/lib/result/result";
import { buildProbePath, type Parameters } from "./build-probe-path";
import type { IdNeed } from "./id-sources";
import type { PlannedProbe } from "./plan-probes";
import { chooseRow, type ListRow, readId } from "./read-rows";

/** How the call of a list ended: with rows, or not (`null`), and with which ids it was made. */
export interface ListOutcome {
  readonly rows: readonly ListRow[] | null;
  readonly ids: Parameters;
}

export type Unfilled = "nothing-to-test-with" | "list-refused";

export interface FilledProbe {
  readonly path: string;
  /** The ids it is called with, by what they are ids of; what hangs on its answer takes them over. */
  readonly ids: Parameters;
}

/** The last literal part of a path names what is read: `refunds` of `/com/orders/{order}/refunds.json`. */
function belowOf(path: string, name: string): string | null {
  const [, after = ""] = path.split(`{${name}}`);
  return /^\/([a-z_]+)/.exec(after)?.[1] ?? null;
}

/** Puts ids of the store into a planned call, as the lists before it named them. No id is made up. */
export function fillProbe(
  { target, needs, params, query }: PlannedProbe,
  lists: ReadonlyMap<string, ListOutcome>,
): Result<FilledProbe, Unfilled> {
  let ids: Parameters = {};
  // From the inside out: an article brings the blog it was listed under.
  for (const need of [...needs].reverse()) {
    if (ids[need.as] !== undefined) continue;
    const found = findIds(need, lists, belowOf(target.path, need.name));
    if (!found.ok) return found;
    ids = { ...found.value, ...ids };
  }
  const of = (place: IdNeed["place"]) =>
    Object.fromEntries(needs.flatMap((need) => (need.place === place ? [[need.name, ids[need.as] ?? ""]] : [])));
  const path = buildProbePath(target, { ...of("path"), ...params }, { ...query, ...of("query") });
  // Ids out of lists have the form of ids, and what a person gave was checked when the run was planned.
  return path.ok ? ok({ path: path.value, ids: { ...ids, ...params } }) : err("nothing-to-test-with");
}

function findIds(
  { as, list }: IdNeed,
  lists: ReadonlyMap<string, ListOutcome>,
  below: string | null,
): Result<Parameters, Unfilled> {
  const outcome = lists.get(list);
  if (outcome === undefined || outcome.rows === null) return err("list-refused");
  const row = chooseRow(outcome.rows, below);
  const id = row === null ? null : readId(row);
  return id === null ? err("nothing-to-test-with") : ok({ ...outcome.ids, [as]: id });
}

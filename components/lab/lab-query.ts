import { type Belief, beliefs, type ScenarioGroup, scenarioGroups } from "./scenario-view";

/** What the list is narrowed to, and which of its groups have their rows on the page; its address is this and nothing else. */
export interface LabQuery {
  readonly q: string;
  readonly group: ScenarioGroup | null;
  readonly belief: Belief | null;
  /** Null: nothing is said, and what is narrowed to decides. */
  readonly open: ReadonlySet<ScenarioGroup> | null;
}

type Value = string | readonly string[] | undefined;
type Params = Readonly<Record<string, Value>>;

const one = (value: Value): string => (typeof value === "string" ? value : "");
const every = "all";

const findGroup = (name: string): ScenarioGroup | null => scenarioGroups.find((known) => known === name) ?? null;

/** `groupOf`: a scenario's name stands for the group it is in. */
function readOpen(said: Value, groupOf: (name: string) => ScenarioGroup | null): LabQuery["open"] {
  if (said === undefined) return null;
  const names = [said].flat().flatMap((part) => part.split(","));
  if (names.includes(every)) return new Set(scenarioGroups);
  const groups = names.map((name) => findGroup(name) ?? groupOf(name));
  return new Set(scenarioGroups.filter((group) => groups.includes(group)));
}

export const readLabQuery = (
  { q, group, belief, open }: Params,
  groupOf: (name: string) => ScenarioGroup | null = () => null,
): LabQuery => ({
  q: one(q).slice(0, 200),
  group: findGroup(one(group)),
  belief: beliefs.find((known) => known === belief) ?? null,
  open: readOpen(open, groupOf),
});

function writeOpen(open: ReadonlySet<ScenarioGroup>): string {
  const names = scenarioGroups.filter((group) => open.has(group));
  return names.length === scenarioGroups.length ? every : names.join(",");
}

export const groupAnchor = (group: ScenarioGroup): string => `at-${group}`;

export function labAddress({ q, group, belief, open }: LabQuery, anchor = ""): string {
  const params = new URLSearchParams();
  if (q.trim() !== "") params.set("q", q.trim());
  if (group !== null) params.set("group", group);
  if (belief !== null) params.set("belief", belief);
  if (open !== null) params.set("open", writeOpen(open));
  const query = params.toString().replaceAll("%2C", ",");
  return `${query === "" ? "/lab" : `/lab?${query}`}${anchor === "" ? "" : `#${anchor}`}`;
}

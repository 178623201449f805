import { type Belief, beliefs, type ScenarioGroup, scenarioGroups } from "./scenario-view";

/** What the list is narrowed to; its address is this and nothing else. */
export interface LabQuery {
  readonly q: string;
  readonly group: ScenarioGroup | null;
  readonly belief: Belief | null;
}

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

const one = (value: Params[string]): string => (typeof value === "string" ? value : "");

export const readLabQuery = ({ q, group, belief }: Params): LabQuery => ({
  q: one(q).slice(0, 200),
  group: scenarioGroups.find((known) => known === group) ?? null,
  belief: beliefs.find((known) => known === belief) ?? null,
});

export function labAddress({ q, group, belief }: LabQuery): string {
  const params = new URLSearchParams();
  if (q.trim() !== "") params.set("q", q.trim());
  if (group !== null) params.set("group", group);
  if (belief !== null) params.set("belief", belief);
  const query = params.toString();
  return query === "" ? "/lab" : `/lab?${query}`;
}

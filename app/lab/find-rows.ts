import { searchCauses } from "@/components/errors/search-causes";
import type { ScenarioRow } from "@/components/lab/scenario-view";
import type { Locale } from "@/messages/locale";
import { listRows } from "./list-rows";

type Search = (query: string) => readonly ScenarioRow[];

const prepared = new Map<Locale, Search>();

/** The rows of the table that a query finds, best first; nothing asked is everything. */
export function findRows(locale: Locale, query: string): readonly ScenarioRow[] {
  const search = prepared.get(locale) ?? searchCauses(listRows(locale));
  prepared.set(locale, search);
  return search(query);
}

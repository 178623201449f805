import { apiEntries } from "./catalog/api";
import { authorizeEntries } from "./catalog/authorize";
import type { CatalogEntry } from "./catalog/entry";
import { idTokenEntries } from "./catalog/id-token";
import { networkEntries } from "./catalog/network";
import { tokenEntries } from "./catalog/token";
import type { CauseId } from "./cause-ids";

const entries = {
  ...authorizeEntries,
  ...tokenEntries,
  ...idTokenEntries,
  ...apiEntries,
  ...networkEntries,
} as const satisfies Record<CauseId, CatalogEntry>;

type Entries = typeof entries;
type Reasons<Id extends CauseId> = Entries[Id]["reasons"];

export type ReasonOf<Id extends CauseId> = keyof Reasons<Id> & string;
export type FixOf<Id extends CauseId> = Extract<Reasons<Id>[keyof Reasons<Id>], readonly string[]>[number];

export const catalog: Readonly<Record<CauseId, CatalogEntry>> = entries;

/** Fix ids of a cause, those that cure the likeliest reason first, each once. */
export function fixesOf(id: CauseId): readonly string[] {
  return [...new Set(Object.values(catalog[id].reasons).flat())];
}

import { type CauseId, catalog, causeIds, type DiagnosisWords } from "@/lib/diagnosis";

/** Case and accents are left out: people type "het han" for "hết hạn". */
export const plainText = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "d").toLowerCase();

interface Entry {
  readonly id: CauseId;
  readonly names: readonly string[];
  readonly title: string;
  readonly all: string;
}

function entryOf(id: CauseId, words: DiagnosisWords): Entry {
  const { title, summary, meaning, tellApart } = words.causes[id];
  const { aliases, steps } = catalog[id];
  const where = steps.map((step) => words.steps[step]);
  return {
    id,
    names: [id, ...aliases].map(plainText),
    title: plainText(title),
    all: plainText([id, ...aliases, title, summary, meaning, tellApart, ...where].join("\n")),
  };
}

/** A code or status that is asked for by its own name comes before one that is only mentioned. */
function rank(entry: Entry, query: string): number {
  if (entry.names.includes(query)) return 0;
  if (entry.title.includes(query)) return 1;
  return entry.names.some((name) => name.includes(query)) ? 2 : 3;
}

/** Causes that a code, a status or a phrase leads to, best first; all of them, in the catalog's order, for nothing. */
export function searchCauses(query: string, words: DiagnosisWords): readonly CauseId[] {
  const wanted = plainText(query.slice(0, 200)).trim();
  if (wanted === "") return causeIds;
  const parts = wanted.split(/\s+/);
  return causeIds
    .map((id) => entryOf(id, words))
    .filter(({ all }) => parts.every((part) => all.includes(part)))
    .map((entry) => ({ id: entry.id, rank: rank(entry, wanted) }))
    .sort((left, right) => left.rank - right.rank)
    .map(({ id }) => id);
}

/** Case and accents are left out: people type "het han" for "hết hạn". */
export const plainText = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "d").toLowerCase();

/** What a cause, or a scenario, is found by. */
export interface Searchable {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly wire: string;
  readonly names: readonly string[];
}

interface Prepared<Found> {
  readonly cause: Found;
  readonly names: readonly string[];
  readonly title: string;
  readonly all: string;
}

function prepare<Found extends Searchable>(cause: Found): Prepared<Found> {
  const names = [cause.id, ...cause.names, cause.wire].map(plainText);
  const title = plainText(cause.title);
  return { cause, names, title, all: [...names, title, plainText(cause.summary)].join("\n") };
}

/** A code or status that is asked for by its own name comes before one that is only mentioned. */
function rank({ cause, names, title }: Prepared<Searchable>, query: string): number {
  if (cause.id === query) return 0;
  if (names.includes(query)) return 1;
  if (title.includes(query)) return 2;
  return names.some((name) => name.includes(query)) ? 3 : 4;
}

/** `5xx` stands for every status of its hundred; anything else for itself. */
function matcher(part: string): (text: string) => boolean {
  const hundred = /^([1-5])xx$/.exec(part)?.[1];
  if (hundred === undefined) return (text) => text.includes(part);
  const status = new RegExp(`\\b${hundred}\\d\\d\\b`);
  return (text) => status.test(text);
}

/** Searches causes by code, status or phrase, best first, in the given order where nothing tells them apart; nothing asked is everything. */
export function searchCauses<Found extends Searchable>(causes: readonly Found[]): (query: string) => readonly Found[] {
  const prepared = causes.map(prepare);
  return (query) => {
    const wanted = plainText(query.slice(0, 200)).trim();
    if (wanted === "") return causes;
    const parts = wanted.split(/\s+/).map(matcher);
    return prepared
      .filter(({ all }) => parts.every((matches) => matches(all)))
      .map((one) => ({ cause: one.cause, rank: rank(one, wanted) }))
      .sort((left, right) => left.rank - right.rank)
      .map(({ cause }) => cause);
  };
}

/** A row of a list, as far as a probe reads it. */
export type ListRow = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is ListRow =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The rows of a list's answer: the first array under the top; null where there is none. */
export function readRows(json: unknown): readonly ListRow[] | null {
  if (!isRecord(json)) return null;
  const list = Object.values(json).find(Array.isArray);
  return list === undefined ? null : list.filter(isRecord);
}

const idForm = /^[A-Za-z0-9_-]{1,64}$/;

export const isId = (text: string): boolean => idForm.test(text);

/** An id that can stand in a path as it is. A number that JavaScript cannot hold exactly is none. */
export function readId({ id }: ListRow): string | null {
  if (typeof id === "number") return Number.isSafeInteger(id) && id >= 0 ? String(id) : null;
  return typeof id === "string" && isId(id) ? id : null;
}

/** Rather one that carries what is to be read below it: an order with refunds for the list of its refunds. */
export function chooseRow(rows: readonly ListRow[], below: string | null): ListRow | null {
  const usable = rows.filter((row) => readId(row) !== null);
  const full = usable.find((row) => {
    const inside = below === null ? undefined : row[below];
    return Array.isArray(inside) && inside.length > 0;
  });
  return full ?? usable[0] ?? null;
}

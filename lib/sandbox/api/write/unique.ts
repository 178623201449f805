import type { Row } from "../collections";
import type { Faults } from "../outcome";
import { type Fields, isBlank } from "./write-rule";

const plain = (value: unknown): string => String(value).trim().toLowerCase();

/** Faults of fields that another row has already. Documented is that it is an error; the words are inferred. */
export function taken(
  fields: Fields,
  rows: readonly Row[],
  before: Row | null,
  names: Readonly<Record<string, (text: string) => string>>,
): Faults {
  const others = rows.filter(({ id }) => id !== before?.id);
  return Object.fromEntries(
    Object.entries(names).flatMap(([name, same]) => {
      const value = fields[name];
      if (isBlank(value) || value === before?.[name]) return [];
      const own = same(plain(value));
      const isTaken = others.some((row) => !isBlank(row[name]) && same(plain(row[name])) === own);
      return isTaken ? [[name, ["has already been taken"]] as const] : [];
    }),
  );
}

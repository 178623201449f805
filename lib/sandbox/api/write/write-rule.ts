import { applyChanges } from "../changes";
import type { CollectionName, Row, StoreData } from "../collections";
import { type Change, type ErrorShape, type Faults, notFound, type Outcome, refused, shapeErrors } from "../outcome";
import { type Owner, rowsUnder } from "../owners";
import { present } from "../present";

export type Fields = Readonly<Record<string, unknown>>;

/** What a write knows. */
export interface Writing {
  readonly data: StoreData;
  /** Without what the app changed: how a row of a collection looks. */
  readonly seeded: StoreData;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** `undefined`: nothing was sent. */
  readonly body: unknown;
  readonly now: string;
  readonly clientId: string;
  readonly newId: () => number;
}

export interface WriteRule {
  /** Without a body it means nothing. */
  readonly needsBody: boolean;
  run(writing: Writing): Outcome;
}

/** Where a rule works, and the key of body and answer. */
export interface Place {
  readonly in: CollectionName;
  readonly key: string;
  /** Where the answer's key is another; `null`: it has none. */
  readonly answer?: string | null;
  /** Answered as a list shows it. */
  readonly asListed?: boolean;
  readonly owners?: readonly Owner[];
  readonly errors?: ErrorShape;
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === "string" && value.trim() === "");

export const blank = ["can't be blank"];

/** Faults of the fields that must be there. */
export const missing = (fields: Fields, names: readonly string[]): Faults =>
  Object.fromEntries(names.filter((name) => isBlank(fields[name])).map((name) => [name, blank]));

export function inputOf(writing: Writing, place: Place): Fields | Outcome {
  const value = isFields(writing.body) ? writing.body[place.key] : undefined;
  return isFields(value) ? value : unprocessable(place, { [place.key]: ["Required parameter missing or invalid"] });
}

export const isOutcome = (value: Fields | Outcome): value is Outcome =>
  typeof value["status"] === "number" && "body" in value;

export const unprocessable = (place: Place, faults: Faults): Outcome =>
  refused(422, shapeErrors(faults, place.errors ?? "object"));

/** The row that the path names, under its parents. */
export function findRow(writing: Writing, place: Place): Row | undefined {
  const rows = rowsUnder(writing.data, place.in, place.owners ?? [], writing.params) ?? [];
  return rows.find((row) => String(row.id) === writing.params["id"]);
}

/** Answers with the row as it is after the changes. */
export function answerRow(
  writing: Writing,
  place: Place,
  id: number,
  changes: readonly Change[],
  status: 200 | 201 = 200,
): Outcome {
  const data = applyChanges(writing.data, changes);
  const row = data[place.in].find((one) => one.id === id);
  if (row === undefined) return notFound;
  const shown = present(place.in, row, { data, clientId: writing.clientId, alone: place.asListed !== true });
  return { status, body: place.answer === null ? shown : { [place.answer ?? place.key]: shown }, changes };
}

/** The same fields as the seeded rows of the collection have, with nothing in them. */
export const emptyRow = (rows: readonly Row[]): Fields =>
  Object.fromEntries(Object.keys(rows[0] ?? {}).map((field) => [field, null]));

/** An action on the row of the path, which needs no body. */
export function act(place: Place, change: (row: Row, writing: Writing) => Fields): WriteRule {
  return {
    needsBody: false,
    run(writing) {
      const row = findRow(writing, place);
      if (row === undefined) return notFound;
      const after: Row = { ...row, ...change(row, writing), id: row.id, updated_at: writing.now };
      return answerRow(writing, place, row.id, [{ collection: place.in, id: row.id, row: after }]);
    },
  };
}

import type { CollectionName, Row } from "../collections";
import { type Change, type Faults, notFound } from "../outcome";
import { resolveOwners } from "../owners";
import {
  answerRow,
  emptyRow,
  type Fields,
  findRow,
  inputOf,
  isFields,
  isOutcome,
  type Place,
  unprocessable,
  type WriteRule,
  type Writing,
} from "./write-rule";

/** Rows that come inside another one's body and are kept for themselves. */
export interface Children {
  readonly field: string;
  readonly of: Shape;
  readonly parent: string;
  /** A parent has one of them for each value of this field. */
  readonly oneFor?: string;
}

export interface Shape extends Place {
  readonly status?: 200 | 201;
  readonly check?: (fields: Fields, writing: Writing, before: Row | null) => Faults;
  /** What the server makes of the fields that were sent; `before`: the row that they change. */
  readonly settle?: (fields: Fields, writing: Writing, before: Row | null) => Fields;
  /** What a new row has besides what was sent. */
  readonly defaults?: (fields: Fields, writing: Writing) => Fields;
  readonly children?: readonly Children[];
  /** Fields that the server alone sets. */
  readonly readOnly?: readonly string[];
  /** Fields that a creation sets and a change does not. */
  readonly fixed?: readonly string[];
}

const alwaysReadOnly = ["id", "created_at", "updated_at"];

const without = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([field]) => !names.includes(field)));

const sent = (fields: Fields, shape: Shape, before: Row | null): Fields =>
  without(fields, [
    ...alwaysReadOnly,
    ...(shape.readOnly ?? []),
    ...(before === null ? [] : (shape.fixed ?? [])),
    ...(shape.children ?? []).map(({ field }) => field),
  ]);

export function newRow(writing: Writing, name: CollectionName, id: number, fields: Fields): Row {
  const empty = emptyRow(writing.seeded[name]);
  const times = Object.fromEntries(
    ["created_at", "updated_at"].filter((field) => field in empty).map((field) => [field, writing.now]),
  );
  return { ...empty, ...fields, ...times, id };
}

const faulty = (faults: Faults): boolean => Object.keys(faults).length > 0;

/** A child that names one of its parent's is changed, another one is new; one that would be refused alone is left out. */
function childChanges(writing: Writing, shape: Shape, fields: Fields, parentId: number): Change[] {
  return (shape.children ?? []).flatMap(({ field, of, parent, oneFor }) => {
    const list = fields[field];
    if (!Array.isArray(list)) return [];
    return list.filter(isFields).flatMap((child): Change[] => {
      const known = writing.data[of.in].find(
        (row) =>
          row[parent] === parentId &&
          (row.id === child["id"] || (oneFor !== undefined && row[oneFor] === child[oneFor])),
      );
      const settled = of.settle?.(child, writing, known ?? null) ?? child;
      const own = { ...without(settled, alwaysReadOnly), [parent]: parentId };
      if (faulty(of.check?.({ ...known, ...own }, writing, known ?? null) ?? {})) return [];
      const row =
        known === undefined
          ? newRow(writing, of.in, writing.newId(), { ...of.defaults?.(child, writing), ...own })
          : { ...known, ...own, updated_at: writing.now };
      return [{ collection: of.in, id: row.id, row }];
    });
  });
}

export function create(
  shape: Shape,
  also: (row: Row, fields: Fields, writing: Writing) => readonly Change[] = () => [],
): WriteRule {
  return {
    needsBody: true,
    run(writing) {
      const under = resolveOwners(writing.data, shape.owners ?? [], writing.params);
      if (under === null) return notFound;
      const input = inputOf(writing, shape);
      if (isOutcome(input)) return input;
      const fields = shape.settle?.(input, writing, null) ?? input;
      const faults = shape.check?.(fields, writing, null) ?? {};
      if (faulty(faults)) return unprocessable(shape, faults);
      const id = writing.newId();
      const row = newRow(writing, shape.in, id, {
        ...shape.defaults?.(fields, writing),
        ...sent(fields, shape, null),
        ...under,
      });
      const changes = [
        { collection: shape.in, id, row },
        ...childChanges(writing, shape, fields, id),
        ...also(row, fields, writing),
      ];
      return answerRow(writing, shape, id, changes, shape.status ?? 201);
    },
  };
}

export function update(shape: Shape, also: (row: Row, writing: Writing) => readonly Change[] = () => []): WriteRule {
  return {
    needsBody: true,
    run(writing) {
      const row = findRow(writing, shape);
      if (row === undefined) return notFound;
      const input = inputOf(writing, shape);
      if (isOutcome(input)) return input;
      const fields = shape.settle?.(input, writing, row) ?? input;
      const after: Row = { ...row, ...sent(fields, shape, row), id: row.id };
      const faults = shape.check?.(after, writing, row) ?? {};
      if (faulty(faults)) return unprocessable(shape, faults);
      const timed = "updated_at" in row ? { ...after, updated_at: writing.now } : after;
      const changes = [
        { collection: shape.in, id: row.id, row: timed },
        ...childChanges(writing, shape, fields, row.id),
        ...also(after, writing),
      ];
      return answerRow(writing, shape, row.id, changes);
    },
  };
}

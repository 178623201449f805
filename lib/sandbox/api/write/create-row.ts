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
  readonly in: CollectionName;
  readonly parent: string;
}

export interface Shape extends Place {
  readonly status?: 200 | 201;
  readonly check?: (fields: Fields, writing: Writing) => Faults;
  /** What a new row has besides what was sent. */
  readonly defaults?: (fields: Fields, writing: Writing) => Fields;
  readonly children?: readonly Children[];
  /** Fields that the server alone sets. */
  readonly readOnly?: readonly string[];
}

const alwaysReadOnly = ["id", "created_at", "updated_at"];

function sent(fields: Fields, shape: Shape): Fields {
  const own = new Set([
    ...alwaysReadOnly,
    ...(shape.readOnly ?? []),
    ...(shape.children ?? []).map(({ field }) => field),
  ]);
  return Object.fromEntries(Object.entries(fields).filter(([field]) => !own.has(field)));
}

export function newRow(writing: Writing, name: CollectionName, id: number, fields: Fields): Row {
  const empty = emptyRow(writing.seeded[name]);
  const times = Object.fromEntries(
    ["created_at", "updated_at"].filter((field) => field in empty).map((field) => [field, writing.now]),
  );
  return { ...empty, ...fields, ...times, id };
}

/** A child that names one of its parent's is changed, another one is new. */
function childChanges(writing: Writing, shape: Shape, fields: Fields, parentId: number): Change[] {
  return (shape.children ?? []).flatMap(({ field, in: name, parent }) => {
    const list = fields[field];
    if (!Array.isArray(list)) return [];
    return list.filter(isFields).map((child): Change => {
      const known = writing.data[name].find((row) => row.id === child["id"] && row[parent] === parentId);
      const own = Object.fromEntries(Object.entries(child).filter(([key]) => !alwaysReadOnly.includes(key)));
      const row =
        known === undefined
          ? newRow(writing, name, writing.newId(), { ...own, [parent]: parentId })
          : { ...known, ...own, [parent]: parentId, updated_at: writing.now };
      return { collection: name, id: row.id, row };
    });
  });
}

const faulty = (faults: Faults): boolean => Object.keys(faults).length > 0;

export function create(
  shape: Shape,
  also: (row: Row, fields: Fields, writing: Writing) => readonly Change[] = () => [],
): WriteRule {
  return {
    needsBody: true,
    run(writing) {
      const under = resolveOwners(writing.data, shape.owners ?? [], writing.params);
      if (under === null) return notFound;
      const fields = inputOf(writing, shape);
      if (isOutcome(fields)) return fields;
      const faults = shape.check?.(fields, writing) ?? {};
      if (faulty(faults)) return unprocessable(shape, faults);
      const id = writing.newId();
      const row = newRow(writing, shape.in, id, {
        ...shape.defaults?.(fields, writing),
        ...sent(fields, shape),
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

export function update(shape: Shape): WriteRule {
  return {
    needsBody: true,
    run(writing) {
      const row = findRow(writing, shape);
      if (row === undefined) return notFound;
      const fields = inputOf(writing, shape);
      if (isOutcome(fields)) return fields;
      const after: Row = { ...row, ...sent(fields, shape), id: row.id };
      const faults = shape.check?.(after, writing) ?? {};
      if (faulty(faults)) return unprocessable(shape, faults);
      const timed = "updated_at" in row ? { ...after, updated_at: writing.now } : after;
      const changes = [
        { collection: shape.in, id: row.id, row: timed },
        ...childChanges(writing, shape, fields, row.id),
      ];
      return answerRow(writing, shape, row.id, changes);
    },
  };
}

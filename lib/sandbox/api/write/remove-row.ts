import { collectionNames, parentFields, type Row, type StoreData } from "../collections";
import { type Change, type Faults, notFound, type Outcome } from "../outcome";
import { present } from "../present";
import { firstCreatedId } from "../seeds/seed";
import { findRow, type Place, unprocessable, type WriteRule, type Writing } from "./write-rule";

/** The row, and what this app made below it; seeded rows below are left out wherever their parent is gone. */
export function removal(data: StoreData, place: Place, row: Row): readonly Change[] {
  const gone = new Set<unknown>([row.id]);
  const below: Change[] = [];
  for (const collection of collectionNames)
    for (const child of data[collection])
      if (!gone.has(child.id) && (parentFields[collection] ?? []).some((field) => gone.has(child[field]))) {
        gone.add(child.id);
        if (child.id >= firstCreatedId) below.push({ collection, id: child.id, row: null });
      }
  return [{ collection: place.in, id: row.id, row: null }, ...below];
}

export interface Removal {
  /** As the page's sample has it: `{}` where it is not said, `[]`, or the row that is gone. */
  readonly answer?: "list" | "row";
  readonly check?: (row: Row, writing: Writing) => Faults;
}

function answerTo(place: Place, { answer }: Removal, row: Row, { data, clientId }: Writing): unknown {
  if (answer === undefined) return {};
  return answer === "list" ? [] : present(place.in, row, { data, clientId, alone: true });
}

export function remove(place: Place, removing: Removal = {}): WriteRule {
  return {
    needsBody: false,
    run(writing): Outcome {
      const row = findRow(writing, place);
      if (row === undefined) return notFound;
      const faults = removing.check?.(row, writing) ?? {};
      if (Object.keys(faults).length > 0) return unprocessable(place, faults);
      const body = answerTo(place, removing, row, writing);
      return { status: 200, body, changes: removal(writing.data, place, row) };
    },
  };
}

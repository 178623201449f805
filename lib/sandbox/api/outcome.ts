import type { CollectionName, Row } from "./collections";

/** A row as it is from now on for one app; `null`: gone. */
export interface Change {
  readonly collection: CollectionName;
  readonly id: number;
  readonly row: Row | null;
}

export interface Outcome {
  readonly status: 200 | 201 | 403 | 404 | 422;
  readonly body: unknown;
  readonly changes?: readonly Change[];
}

export type Faults = Readonly<Record<string, readonly string[]>>;

/** The three shapes that were seen; each endpoint keeps to one. */
export type ErrorShape = "object" | "string" | "array";

const upper = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export function shapeErrors(faults: Faults, shape: ErrorShape): unknown {
  if (shape === "object") return faults;
  const sentences = Object.entries(faults).flatMap(([field, texts]) => texts.map((text) => `${upper(field)} ${text}`));
  return shape === "array" ? sentences : (sentences[0] ?? "");
}

export const refused = (status: 403 | 404 | 422, errors: unknown): Outcome => ({ status, body: { errors } });

export const notFound: Outcome = refused(404, "Not Found");

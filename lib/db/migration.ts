import type { Kysely } from "kysely";

/** One step from an older schema to the next, written so that the same steps serve both databases. */
export interface Migration {
  readonly name: string;
  up(db: Kysely<unknown>): Promise<void>;
}

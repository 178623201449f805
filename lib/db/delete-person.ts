import type { Database } from "./database";

export interface Deleted {
  readonly registrations: number;
  readonly installations: number;
  readonly runs: number;
  readonly keys: number;
}

/** Everything of this person, in one transaction; what hangs on it goes by foreign key. `undefined`: nobody there. */
export async function deletePerson(db: Database, personId: string): Promise<Deleted | undefined> {
  return await db.kysely.transaction().execute(async (transaction) => {
    const count = async (table: "registrations" | "installations" | "runs" | "api_keys"): Promise<number> => {
      const row = await transaction
        .selectFrom(table)
        .select((of) => of.fn.countAll<number>().as("count"))
        .where("person_id", "=", personId)
        .executeTakeFirstOrThrow();
      return row.count;
    };
    const deleted = {
      registrations: await count("registrations"),
      installations: await count("installations"),
      runs: await count("runs"),
      keys: await count("api_keys"),
    };
    const { numDeletedRows } = await transaction.deleteFrom("people").where("id", "=", personId).executeTakeFirst();
    return numDeletedRows === 1n ? deleted : undefined;
  });
}

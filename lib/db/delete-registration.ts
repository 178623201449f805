import type { Database } from "./database";
import type { Owned } from "./owned";

export interface DeletedRegistration {
  /** Removed with their tokens. */
  readonly installations: number;
  /** Removed with their steps. */
  readonly runs: number;
}

export async function deleteRegistration(
  db: Database,
  { personId, id }: Owned,
): Promise<DeletedRegistration | undefined> {
  return await db.kysely.transaction().execute(async (transaction) => {
    const count = async (table: "installations" | "runs"): Promise<number> => {
      const row = await transaction
        .selectFrom(table)
        .select((of) => of.fn.countAll<number>().as("count"))
        .where("registration_id", "=", id)
        .executeTakeFirstOrThrow();
      return row.count;
    };
    const counted = { installations: await count("installations"), runs: await count("runs") };
    await transaction
      .updateTable("runs")
      .set({ installation_id: null })
      .where("registration_id", "=", id)
      .where("person_id", "=", personId)
      .execute();
    await transaction.deleteFrom("runs").where("registration_id", "=", id).where("person_id", "=", personId).execute();
    const { numDeletedRows } = await transaction
      .deleteFrom("registrations")
      .where("id", "=", id)
      .where("person_id", "=", personId)
      .executeTakeFirst();
    return numDeletedRows === 1n ? counted : undefined;
  });
}

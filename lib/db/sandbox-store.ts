import type { Database } from "./database";

/** The sandbox's storage port, over a table of its own; the shape is agreed, the sandbox is not imported. */
export interface SandboxRecords {
  get(collection: string, key: string): Promise<unknown>;
  put(collection: string, key: string, value: unknown, expiresAtMs?: number): Promise<void>;
  take(collection: string, key: string): Promise<unknown>;
  delete(collection: string, key: string): Promise<void>;
  list(
    collection: string,
    prefix: string,
    limit: number,
  ): Promise<readonly { readonly key: string; readonly value: unknown }[]>;
}

export function createSandboxStore(db: Database): SandboxRecords {
  const live = (row: { value: string; expires_at: number | null } | undefined): unknown =>
    row === undefined || (row.expires_at !== null && row.expires_at <= db.now()) ? undefined : JSON.parse(row.value);
  return {
    async get(collection, key) {
      const row = await db.kysely
        .selectFrom("sandbox_records")
        .select(["value", "expires_at"])
        .where("collection", "=", collection)
        .where("key", "=", key)
        .executeTakeFirst();
      return live(row);
    },
    async put(collection, key, value, expiresAtMs) {
      const kept = { value: JSON.stringify(value), expires_at: expiresAtMs ?? null };
      await db.kysely
        .insertInto("sandbox_records")
        .values({ collection, key, ...kept })
        .onConflict((conflict) => conflict.columns(["collection", "key"]).doUpdateSet(kept))
        .execute();
    },
    async take(collection, key) {
      const row = await db.kysely
        .deleteFrom("sandbox_records")
        .where("collection", "=", collection)
        .where("key", "=", key)
        .returning(["value", "expires_at"])
        .executeTakeFirst();
      return live(row);
    },
    async delete(collection, key) {
      await db.kysely
        .deleteFrom("sandbox_records")
        .where("collection", "=", collection)
        .where("key", "=", key)
        .execute();
    },
    async list(collection, prefix, limit) {
      const rows = await db.kysely
        .selectFrom("sandbox_records")
        .select(["key", "value"])
        .where("collection", "=", collection)
        .where(({ fn, val }) => fn("substr", ["key", val(1), val(prefix.length)]), "=", prefix)
        .where(({ or, eb }) => or([eb("expires_at", "is", null), eb("expires_at", ">", db.now())]))
        .orderBy("key", "desc")
        .limit(limit)
        .execute();
      return rows.map(({ key, value }) => ({ key, value: JSON.parse(value) }));
    },
  };
}

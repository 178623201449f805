import { type Kysely, sql } from "kysely";
import { err, ok, type Result } from "@/lib/result/result";
import type { Database } from "./database";
import type { Migration } from "./migration";
import { migrations } from "./migrations";

interface Applied {
  schema_migrations: { name: string; applied_at: number };
}

export interface SchemaTooNew {
  readonly kind: "schema-too-new";
  /** Migrations in the database that this version of the program does not know. */
  readonly unknown: readonly string[];
}

// Any number; the same in every process.
const migrationLock = 7_241_993;

/** Brings the tables up to date under a lock; returns what was applied. Processes that start together take turns. */
export async function migrate(
  db: Database,
  known: readonly Migration[] = migrations,
): Promise<Result<readonly string[], SchemaTooNew>> {
  return await db.kysely.transaction().execute(async (transaction) => {
    // On SQLite every transaction begins with the write lock already.
    if (db.kind === "postgres") {
      await sql`set local statement_timeout = 0`.execute(transaction);
      await sql`select pg_advisory_xact_lock(${sql.lit(migrationLock)})`.execute(transaction);
    }
    const tables = transaction as unknown as Kysely<Applied>;
    await tables.schema
      .createTable("schema_migrations")
      .ifNotExists()
      .addColumn("name", "text", (column) => column.primaryKey())
      .addColumn("applied_at", "bigint", (column) => column.notNull())
      .execute();
    const done = (await tables.selectFrom("schema_migrations").select("name").execute()).map((row) => row.name);
    const unknown = done.filter((name) => !known.some((migration) => migration.name === name));
    if (unknown.length > 0) return err({ kind: "schema-too-new", unknown } as const);
    const missing = known.filter((migration) => !done.includes(migration.name));
    for (const { name, up } of missing) {
      await up(transaction as unknown as Kysely<unknown>);
      await tables.insertInto("schema_migrations").values({ name, applied_at: db.now() }).execute();
    }
    return ok(missing.map((migration) => migration.name));
  });
}

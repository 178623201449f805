import { type Kysely, sql } from "kysely";
import type { Migration } from "./migration";

/**
 * Tokens that were not obtained here: an installation may lack registration, store, scopes and person. Tokens have
 * generations, a refresh has a lease. The tables are made anew, because SQLite cannot take NOT NULL from a column.
 */
export const anyToken: Migration = {
  name: "009-any-token",
  async up(db) {
    await createInstallations(db);
    await sql`
      insert into installations_new (
        id, person_id, registration_id, provider, origin, orgid, store_name, store_domain, sealed_access_token,
        sealed_refresh_token, access_fingerprint, refresh_fingerprint, token_kind, scopes_requested, scopes_granted,
        obtained_at, expires_at, installed_by_name, installed_by_sub, run_id, bucket, created_at, generation)
      select
        id, person_id, registration_id, provider, 'installed', orgid, store_name, store_domain, sealed_access_token,
        sealed_refresh_token, access_fingerprint, refresh_fingerprint, token_kind, scopes_requested, scopes_granted,
        obtained_at, expires_at, installed_by_name, installed_by_sub, run_id, bucket, created_at, 1
      from installations`.execute(db);
    await createProbes(db);
    await sql`
      insert into probes_new (installation_id, resource, run_id, at, status, total_ms, verdict, generation)
      select installation_id, resource, run_id, at, status, total_ms, verdict, 1 from probes`.execute(db);
    await db.schema.dropTable("probes").execute();
    await db.schema.dropTable("installations").execute();
    await db.schema.alterTable("installations_new").renameTo("installations").execute();
    await db.schema.alterTable("probes_new").renameTo("probes").execute();
    await db.schema
      .createIndex("installations_person")
      .on("installations")
      .columns(["person_id", "obtained_at"])
      .execute();
    await db.schema.createIndex("installations_registration").on("installations").column("registration_id").execute();
    await db.schema.createIndex("installations_run").on("installations").column("run_id").execute();
    await db.schema.createIndex("probes_run").on("probes").column("run_id").execute();
    await createGenerations(db);
    await sql`
      insert into token_generations (
        installation_id, generation, origin, access_fingerprint, refresh_fingerprint, scopes_granted, obtained_at, run_id)
      select id, generation, 'install', access_fingerprint, refresh_fingerprint, scopes_granted, obtained_at, run_id
      from installations`.execute(db);
  },
};

async function createInstallations(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("installations_new")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("person_id", "text", (c) => c.notNull().references("people.id").onDelete("cascade"))
    .addColumn("registration_id", "text", (c) => c.references("registrations.id").onDelete("cascade"))
    .addColumn("provider", "text", (c) => c.notNull())
    .addColumn("origin", "text", (c) => c.notNull())
    .addColumn("orgid", "text")
    .addColumn("store_name", "text", (c) => c.notNull())
    .addColumn("store_domain", "text")
    .addColumn("sealed_access_token", "text", (c) => c.notNull())
    .addColumn("sealed_refresh_token", "text")
    .addColumn("access_fingerprint", "text", (c) => c.notNull())
    .addColumn("refresh_fingerprint", "text")
    .addColumn("token_kind", "text", (c) => c.notNull())
    .addColumn("scopes_requested", "text")
    .addColumn("scopes_granted", "text")
    .addColumn("obtained_at", "bigint", (c) => c.notNull())
    .addColumn("expires_at", "bigint")
    .addColumn("installed_by_name", "text")
    .addColumn("installed_by_sub", "text")
    .addColumn("run_id", "text", (c) => c.references("runs.id").onDelete("set null"))
    .addColumn("bucket", "text")
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .addColumn("generation", "integer", (c) => c.notNull())
    .addColumn("refresh_lease_until", "bigint")
    .addColumn("refresh_run_id", "text")
    .addColumn("ended_at", "bigint")
    .addColumn("ended_how", "text")
    .addColumn("ended_by", "text")
    .execute();
}

async function createProbes(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("probes_new")
    .addColumn("installation_id", "text", (c) => c.notNull().references("installations_new.id").onDelete("cascade"))
    .addColumn("resource", "text", (c) => c.notNull())
    .addColumn("run_id", "text", (c) => c.notNull().references("runs.id").onDelete("cascade"))
    .addColumn("at", "bigint", (c) => c.notNull())
    .addColumn("status", "integer")
    .addColumn("total_ms", "double precision", (c) => c.notNull())
    .addColumn("verdict", "text", (c) => c.notNull())
    .addColumn("generation", "integer", (c) => c.notNull())
    .addColumn("path", "text")
    .addColumn("cause", "text")
    .addColumn("untried", "text")
    .addPrimaryKeyConstraint("probes_of_resource", ["installation_id", "resource"])
    .execute();
}

async function createGenerations(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("token_generations")
    .addColumn("installation_id", "text", (c) => c.notNull().references("installations.id").onDelete("cascade"))
    .addColumn("generation", "integer", (c) => c.notNull())
    .addColumn("origin", "text", (c) => c.notNull())
    .addColumn("access_fingerprint", "text", (c) => c.notNull())
    .addColumn("refresh_fingerprint", "text")
    .addColumn("scopes_granted", "text")
    .addColumn("obtained_at", "bigint", (c) => c.notNull())
    .addColumn("run_id", "text", (c) => c.references("runs.id").onDelete("set null"))
    .addColumn("ended_at", "bigint")
    .addColumn("fate", "text")
    .addPrimaryKeyConstraint("token_generations_key", ["installation_id", "generation"])
    .execute();
  await db.schema.createIndex("token_generations_run").on("token_generations").column("run_id").execute();
}

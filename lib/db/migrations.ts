import { sql } from "kysely";
import type { Migration } from "./migration";
import { anyToken } from "./migration-any-token";
import { runScenario } from "./migration-run-scenario";
import { scopesChanged } from "./migration-scopes-changed";

// Applied in this order, once each, by migrate.ts. Never edit one that was released; add another.

const people: Migration = {
  name: "001-people",
  async up(db) {
    await db.schema
      .createTable("people")
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("issuer", "text", (c) => c.notNull())
      .addColumn("sub", "text", (c) => c.notNull())
      .addColumn("name", "text", (c) => c.notNull())
      .addColumn("email", "text")
      .addColumn("signed_in_by", "text", (c) => c.notNull())
      .addColumn("created_at", "bigint", (c) => c.notNull())
      .addColumn("seen_at", "bigint", (c) => c.notNull())
      .addUniqueConstraint("people_issuer_sub", ["issuer", "sub"])
      .execute();
    await db.schema
      .createTable("sessions")
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("person_id", "text", (c) => c.notNull().references("people.id").onDelete("cascade"))
      .addColumn("created_at", "bigint", (c) => c.notNull())
      .addColumn("expires_at", "bigint", (c) => c.notNull())
      .execute();
    await db.schema.createIndex("sessions_person").on("sessions").column("person_id").execute();
    await db.schema
      .createTable("api_keys")
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("person_id", "text", (c) => c.notNull().references("people.id").onDelete("cascade"))
      .addColumn("name", "text", (c) => c.notNull())
      .addColumn("key_hash", "text", (c) => c.notNull().unique())
      .addColumn("hint", "text", (c) => c.notNull())
      .addColumn("created_at", "bigint", (c) => c.notNull())
      .addColumn("last_used_at", "bigint")
      .addColumn("revoked_at", "bigint")
      .execute();
    await db.schema.createIndex("api_keys_person").on("api_keys").column("person_id").execute();
  },
};

const registrations: Migration = {
  name: "002-registrations",
  async up(db) {
    await db.schema
      .createTable("registrations")
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("person_id", "text", (c) => c.notNull().references("people.id").onDelete("cascade"))
      .addColumn("name", "text", (c) => c.notNull())
      .addColumn("provider", "text", (c) => c.notNull())
      .addColumn("client_id", "text", (c) => c.notNull())
      .addColumn("sealed_secret", "text")
      .addColumn("secret_fingerprint", "text")
      .addColumn("scopes", "text", (c) => c.notNull())
      .addColumn("demo", "integer", (c) => c.notNull())
      .addColumn("created_at", "bigint", (c) => c.notNull())
      .execute();
    await db.schema
      .createIndex("registrations_person")
      .on("registrations")
      .columns(["person_id", "created_at"])
      .execute();
    // One demo registration a person, also when two of their tabs ask for it at once.
    await sql`create unique index registrations_demo on registrations (person_id) where demo = 1`.execute(db);
  },
};

const runs: Migration = {
  name: "003-runs",
  async up(db) {
    await db.schema
      .createTable("runs")
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("person_id", "text", (c) => c.notNull().references("people.id").onDelete("cascade"))
      .addColumn("kind", "text", (c) => c.notNull())
      .addColumn("provider", "text", (c) => c.notNull())
      .addColumn("registration_id", "text", (c) => c.references("registrations.id").onDelete("set null"))
      .addColumn("registration_name", "text")
      .addColumn("installation_id", "text")
      .addColumn("store_orgid", "text")
      .addColumn("store_name", "text")
      .addColumn("status", "text", (c) => c.notNull())
      .addColumn("outcome", "text")
      .addColumn("verdict", "text", (c) => c.notNull())
      .addColumn("facts", "text", (c) => c.notNull())
      .addColumn("diagnosis", "text")
      .addColumn("step_count", "integer", (c) => c.notNull())
      .addColumn("started_at", "bigint", (c) => c.notNull())
      .addColumn("finished_at", "bigint")
      .addColumn("deadline_at", "bigint")
      .addColumn("lease_until", "bigint")
      .addColumn("lease_holder", "text")
      .execute();
    await sql`create index runs_newest on runs (person_id, started_at desc, id desc)`.execute(db);
    await db.schema.createIndex("runs_registration").on("runs").column("registration_id").execute();
    await sql`create index runs_installation on runs (installation_id, started_at desc, id desc)`.execute(db);
    await db.schema
      .createTable("steps")
      .addColumn("run_id", "text", (c) => c.notNull().references("runs.id").onDelete("cascade"))
      .addColumn("seq", "integer", (c) => c.notNull())
      .addColumn("step", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("steps_key", ["run_id", "seq"])
      .execute();
    await db.schema
      .createTable("sent_codes")
      .addColumn("person_id", "text", (c) => c.notNull().references("people.id").onDelete("cascade"))
      .addColumn("fingerprint", "text", (c) => c.notNull())
      .addColumn("run_id", "text", (c) => c.references("runs.id").onDelete("set null"))
      .addColumn("at", "bigint", (c) => c.notNull())
      .addColumn("succeeded", "integer", (c) => c.notNull())
      .execute();
    await db.schema
      .createIndex("sent_codes_fingerprint")
      .on("sent_codes")
      .columns(["person_id", "fingerprint", "at"])
      .execute();
    await db.schema.createIndex("sent_codes_run").on("sent_codes").column("run_id").execute();
  },
};

const transactions: Migration = {
  name: "004-transactions",
  async up(db) {
    await db.schema
      .createTable("transactions")
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("run_id", "text", (c) => c.notNull().references("runs.id").onDelete("cascade"))
      .addColumn("person_id", "text", (c) => c.notNull().references("people.id").onDelete("cascade"))
      .addColumn("leg", "text", (c) => c.notNull())
      .addColumn("state_hash", "text", (c) => c.notNull().unique())
      .addColumn("browser_hash", "text", (c) => c.notNull())
      .addColumn("issuer", "text", (c) => c.notNull())
      .addColumn("sealed_secrets", "text")
      .addColumn("redirect_uri", "text", (c) => c.notNull())
      .addColumn("scopes", "text", (c) => c.notNull())
      .addColumn("response_type", "text", (c) => c.notNull())
      .addColumn("response_mode", "text")
      .addColumn("authorize_at", "bigint", (c) => c.notNull())
      .addColumn("expires_at", "bigint", (c) => c.notNull())
      .addColumn("status", "text", (c) => c.notNull())
      .addColumn("sealed_callback", "text")
      .execute();
    await db.schema.createIndex("transactions_browser").on("transactions").column("browser_hash").execute();
    await db.schema.createIndex("transactions_run").on("transactions").column("run_id").execute();
    await db.schema.createIndex("transactions_person").on("transactions").column("person_id").execute();
    await db.schema.createIndex("transactions_expiry").on("transactions").column("expires_at").execute();
  },
};

const installations: Migration = {
  name: "005-installations",
  async up(db) {
    await db.schema
      .createTable("installations")
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("person_id", "text", (c) => c.notNull().references("people.id").onDelete("cascade"))
      .addColumn("registration_id", "text", (c) => c.notNull().references("registrations.id").onDelete("cascade"))
      .addColumn("provider", "text", (c) => c.notNull())
      .addColumn("orgid", "text", (c) => c.notNull())
      .addColumn("store_name", "text", (c) => c.notNull())
      .addColumn("store_domain", "text")
      .addColumn("sealed_access_token", "text", (c) => c.notNull())
      .addColumn("sealed_refresh_token", "text")
      .addColumn("access_fingerprint", "text", (c) => c.notNull())
      .addColumn("refresh_fingerprint", "text")
      .addColumn("token_kind", "text", (c) => c.notNull())
      .addColumn("scopes_requested", "text", (c) => c.notNull())
      .addColumn("scopes_granted", "text", (c) => c.notNull())
      .addColumn("obtained_at", "bigint", (c) => c.notNull())
      .addColumn("expires_at", "bigint")
      .addColumn("installed_by_name", "text", (c) => c.notNull())
      .addColumn("installed_by_sub", "text", (c) => c.notNull())
      .addColumn("run_id", "text", (c) => c.references("runs.id").onDelete("set null"))
      .addColumn("bucket", "text")
      .addColumn("created_at", "bigint", (c) => c.notNull())
      .addUniqueConstraint("installations_store", ["registration_id", "orgid"])
      .execute();
    await db.schema
      .createIndex("installations_person")
      .on("installations")
      .columns(["person_id", "obtained_at"])
      .execute();
    await db.schema.createIndex("installations_run").on("installations").column("run_id").execute();
    await db.schema
      .createTable("probes")
      .addColumn("installation_id", "text", (c) => c.notNull().references("installations.id").onDelete("cascade"))
      .addColumn("resource", "text", (c) => c.notNull())
      .addColumn("run_id", "text", (c) => c.notNull().references("runs.id").onDelete("cascade"))
      .addColumn("at", "bigint", (c) => c.notNull())
      .addColumn("status", "integer")
      .addColumn("total_ms", "double precision", (c) => c.notNull())
      .addColumn("verdict", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("probes_key", ["installation_id", "resource"])
      .execute();
    await db.schema.createIndex("probes_run").on("probes").column("run_id").execute();
  },
};

const sandbox: Migration = {
  name: "006-sandbox-records",
  async up(db) {
    await db.schema
      .createTable("sandbox_records")
      .addColumn("collection", "text", (c) => c.notNull())
      .addColumn("key", "text", (c) => c.notNull())
      .addColumn("value", "text", (c) => c.notNull())
      .addColumn("expires_at", "bigint")
      .addPrimaryKeyConstraint("sandbox_records_key", ["collection", "key"])
      .execute();
    await db.schema.createIndex("sandbox_records_expiry").on("sandbox_records").column("expires_at").execute();
  },
};

const settings: Migration = {
  name: "007-settings",
  async up(db) {
    await db.schema
      .createTable("settings")
      .addColumn("name", "text", (c) => c.primaryKey())
      .addColumn("value", "text", (c) => c.notNull())
      .execute();
  },
};

const keptCodes: Migration = {
  name: "008-kept-codes",
  async up(db) {
    await db.schema
      .createTable("kept_codes")
      .addColumn("run_id", "text", (c) => c.primaryKey().references("runs.id").onDelete("cascade"))
      .addColumn("person_id", "text", (c) => c.notNull().references("people.id").onDelete("cascade"))
      .addColumn("fingerprint", "text", (c) => c.notNull())
      .addColumn("sealed_code", "text", (c) => c.notNull())
      .addColumn("received_at", "bigint", (c) => c.notNull())
      .addColumn("expires_at", "bigint", (c) => c.notNull())
      .execute();
    await db.schema.createIndex("kept_codes_person").on("kept_codes").column("person_id").execute();
    await db.schema.createIndex("kept_codes_expiry").on("kept_codes").column("expires_at").execute();
  },
};

export const migrations: readonly Migration[] = [
  people,
  registrations,
  runs,
  transactions,
  installations,
  sandbox,
  settings,
  keptCodes,
  anyToken,
  scopesChanged,
  runScenario,
];

import type { Migration } from "./migration";

/** When an app's list of scopes was last changed here; null for those that were not changed since this column is there. */
export const scopesChanged: Migration = {
  name: "010-scopes-changed",
  async up(db) {
    await db.schema.alterTable("registrations").addColumn("scopes_changed_at", "bigint").execute();
  },
};

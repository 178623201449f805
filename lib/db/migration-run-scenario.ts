import { sql } from "kysely";
import type { Migration } from "./migration";

/** The scenario that the lab chose for a run; null for any other, and for those made before this column was there. */
export const runScenario: Migration = {
  name: "011-run-scenario",
  async up(db) {
    await db.schema.alterTable("runs").addColumn("scenario", "text").execute();
    await sql`
      create index runs_scenario on runs (person_id, scenario, started_at desc, id desc)
      where scenario is not null`.execute(db);
  },
};

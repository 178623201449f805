import { createClient } from "@libsql/client";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { checkHealth } from "./check-health";
import { createRun } from "./create-run";
import { databaseFault } from "./database-fault";
import { listRuns } from "./list-runs";
import { databaseFileName } from "./open-database";
import { onEmbeddedDatabase } from "./testing/each-database";

onEmbeddedDatabase(({ open }) => {
  test("while another process holds the lock reads are answered, and the write is done when it lets go", async () => {
    const { db, options, person } = await open();
    const { id: personId } = await person();
    const other = createClient({ url: `file:${options.dataDir}/${databaseFileName}` });
    const held = await other.transaction("write");
    const waiting = createRun(db, { personId, kind: "probe", provider: "sandbox" });
    expect(await checkHealth(db)).toBe(true);
    expect((await listRuns(db, { personId, limit: 5 })).runs).toEqual([]);
    await held.rollback();
    const { id } = await waiting;
    expect((await listRuns(db, { personId, limit: 5 })).runs.map((run) => run.id)).toEqual([id]);
    other.close();
  });

  test("a full disk is a fault of its own, reads go on, and so do writes when there is room again", async () => {
    const { db, options, person } = await open();
    const { id: personId } = await person();
    const other = createClient({ url: `file:${options.dataDir}/${databaseFileName}` });
    await db.kysely.schema.createTable("ballast").addColumn("text", "text").execute();
    const pages = Number((await other.execute("pragma page_count")).rows[0]?.["page_count"]);
    other.close();
    await sql`pragma max_page_count = ${sql.lit(pages)}`.execute(db.kysely);
    const ballast = () => sql`insert into ballast values (${"x".repeat(200_000)})`.execute(db.kysely);
    const fault = await ballast().then(() => null, databaseFault);
    expect(fault).toBe("full");
    expect((await listRuns(db, { personId, limit: 5 })).runs).toEqual([]);
    await sql`pragma max_page_count = 1000000`.execute(db.kysely);
    await ballast();
    expect((await createRun(db, { personId, kind: "probe", provider: "sandbox" })).id).toHaveLength(22);
  });
});

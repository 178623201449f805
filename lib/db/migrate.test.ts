import { sql } from "kysely";
import { expect, test } from "vitest";
import { checkHealth } from "./check-health";
import { checkSecretKey } from "./check-secret-key";
import type { Database } from "./database";
import { deleteInstallation } from "./delete-installation";
import { loadInstallation } from "./load-installation";
import { migrate } from "./migrate";
import { migrations } from "./migrations";
import { openDatabase } from "./open-database";
import { savePerson } from "./save-person";
import { eachDatabase, testKey } from "./testing/each-database";
import { sampleRegistration, sampleRun } from "./testing/samples";

await eachDatabase(({ blank, open }) => {
  test("an empty database gets every table once", async () => {
    const { db } = await blank();
    expect(await migrate(db)).toEqual({ ok: true, value: migrations.map(({ name }) => name) });
    expect(await migrate(db)).toEqual({ ok: true, value: [] });
    expect(await db.kysely.selectFrom("runs").selectAll().execute()).toEqual([]);
  });

  test("connections that migrate at once take turns", async () => {
    const { db, options } = await blank();
    const others = await Promise.all([1, 2, 3].map(() => openDatabase(options)));
    const results = await Promise.all([db, ...others].map((one) => migrate(one)));
    const applied = results.map((result) => (result.ok ? result.value.length : -1)).toSorted((a, b) => b - a);
    expect(applied).toEqual([migrations.length, 0, 0, 0]);
    for (const one of others) await one.close();
  });

  test("a failing migration leaves nothing behind", async () => {
    const { db } = await blank();
    const bad = {
      name: "002-bad",
      up: async () => {
        throw new Error("planted");
      },
    };
    const [first] = migrations;
    await expect(migrate(db, first ? [first, bad] : [])).rejects.toThrow("planted");
    expect(await migrate(db)).toEqual({ ok: true, value: migrations.map(({ name }) => name) });
  });

  test("installations and probes of the schema before generations keep all they had", async () => {
    const { db } = await blank();
    const { personId, runId, registrationId } = await seedSchema8(db);
    expect(await migrate(db)).toEqual({ ok: true, value: ["009-any-token", "010-scopes-changed", "011-run-scenario"] });
    expect(await loadInstallation(db, { personId, id: "i1" })).toMatchObject({
      origin: "installed",
      registration: { id: registrationId },
      store: { orgid: "1001" },
      scopesGranted: ["openid"],
      generation: 1,
      generations: [{ generation: 1, origin: "install", accessFingerprint: "token#1", runId, fate: null }],
      probes: [{ resource: "shop", status: 200, generation: 1, path: null, cause: null, untried: null }],
      ended: null,
    });
    expect(await deleteInstallation(db, { personId, id: "i1" })).toBe(true);
    for (const table of ["probes", "token_generations"] as const)
      expect(await db.kysely.selectFrom(table).selectAll().execute()).toEqual([]);
  });

  test("an older program refuses a newer schema and names what it does not know", async () => {
    const { db } = await open();
    expect(await migrate(db, migrations.slice(0, -1))).toEqual({
      ok: false,
      failure: { kind: "schema-too-new", unknown: [migrations.at(-1)?.name] },
    });
  });

  test("another secret key is refused, the same one is not", async () => {
    const { db } = await open();
    const other = testKey.map((byte) => byte ^ 1);
    expect(await checkSecretKey(db, testKey)).toEqual({ ok: true, value: "first" });
    expect(await checkSecretKey(db, testKey)).toEqual({ ok: true, value: "same" });
    expect(await checkSecretKey(db, other)).toEqual({ ok: false, failure: "other-key" });
  });

  test("health says whether the database answers", async () => {
    const { db, options } = await open();
    expect(await checkHealth(db)).toBe(true);
    const closed = await openDatabase(options);
    await closed.close();
    expect(await checkHealth(closed)).toBe(false);
  });
});

/** A database as the program left it before tokens had generations. */
async function seedSchema8(db: Database) {
  await migrate(db, migrations.slice(0, 8));
  const { id: personId } = await savePerson(db, {
    issuer: "i",
    sub: "s",
    name: "An",
    email: null,
    signedInBy: "sandbox",
  });
  const registration = await sampleRegistration(db, personId);
  const { id: runId } = await sampleRun(db, personId, registration);
  await sql`
    insert into installations (
      id, person_id, registration_id, provider, orgid, store_name, sealed_access_token, access_fingerprint, token_kind,
      scopes_requested, scopes_granted, obtained_at, installed_by_name, installed_by_sub, run_id, created_at)
    values (
      'i1', ${personId}, ${registration.id}, 'sandbox', '1001', 'Mây Store', 'sealed', 'token#1', 'service',
      '["openid"]', '["openid"]', 1, 'An', '7', ${runId}, 1)`.execute(db.kysely);
  await sql`
    insert into probes (installation_id, resource, run_id, at, status, total_ms, verdict)
    values ('i1', 'shop', ${runId}, 2, 200, 1.5, 'good')`.execute(db.kysely);
  return { personId, runId, registrationId: registration.id };
}

import { expect, test } from "vitest";
import { checkHealth } from "./check-health";
import { checkSecretKey } from "./check-secret-key";
import { migrate } from "./migrate";
import { migrations } from "./migrations";
import { openDatabase } from "./open-database";
import { eachDatabase, testKey } from "./testing/each-database";

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

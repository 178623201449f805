import { expect, test } from "vitest";
import { createSession } from "./create-session";
import { openDatabase } from "./open-database";
import { purgeExpired } from "./purge-expired";
import { createSandboxStore } from "./sandbox-store";
import { eachDatabase } from "./testing/each-database";

await eachDatabase(({ open }) => {
  test("what is put is got until it is taken, deleted or expired", async () => {
    const { db, clock } = await open();
    const store = createSandboxStore(db);
    const value = { text: "Đà Nẵng", list: [1, 2.5, null, true], nested: { a: "b" } };
    expect(await store.get("codes", "k")).toBeUndefined();
    await store.put("codes", "k", value);
    expect(await store.get("codes", "k")).toEqual(value);
    expect(await store.get("tokens", "k")).toBeUndefined();
    await store.put("codes", "k", "other", db.now() + 10);
    expect(await store.take("codes", "k")).toBe("other");
    expect(await store.take("codes", "k")).toBeUndefined();
    await store.put("codes", "k", 0, db.now() + 10);
    clock.pass(9);
    expect(await store.get("codes", "k")).toBe(0);
    clock.pass(1);
    expect(await store.get("codes", "k")).toBeUndefined();
    expect(await store.take("codes", "k")).toBeUndefined();
    await store.put("codes", "k", null);
    expect(await store.get("codes", "k")).toBeNull();
    await store.delete("codes", "k");
    expect(await store.get("codes", "k")).toBeUndefined();
  });

  test("a list holds the live entries of a prefix, the last key first", async () => {
    const { db, clock } = await open();
    const store = createSandboxStore(db);
    for (const key of ["app_1:1", "app_1:3", "app_1:2", "appx1:9"]) await store.put("reasons", key, { key });
    await store.put("reasons", "app_1:4", "gone", db.now() + 10);
    clock.pass(10);
    expect(await store.list("reasons", "app_1:", 2)).toEqual([
      { key: "app_1:3", value: { key: "app_1:3" } },
      { key: "app_1:2", value: { key: "app_1:2" } },
    ]);
  });

  test("of twenty takers on two connections one gets it", async () => {
    const { db, options } = await open();
    const other = await openDatabase(options);
    const stores = [createSandboxStore(db), createSandboxStore(other)];
    await stores[0]?.put("codes", "once", { sub: "7" });
    const taken = await Promise.all(Array.from({ length: 20 }, (_, at) => stores[at % 2]?.take("codes", "once")));
    await other.close();
    expect(taken.filter((value) => value !== undefined)).toEqual([{ sub: "7" }]);
  });

  test("purging removes what has expired and nothing else", async () => {
    const { db, clock, person } = await open();
    const { id: personId } = await person();
    const store = createSandboxStore(db);
    await store.put("codes", "soon", 1, db.now() + 10);
    await store.put("codes", "late", 2, db.now() + 20);
    await store.put("codes", "ever", 3);
    await createSession(db, { personId, expiresAtMs: db.now() + 10 });
    const kept = await createSession(db, { personId, expiresAtMs: db.now() + 20 });
    clock.pass(10);
    await purgeExpired(db);
    const records = await db.kysely.selectFrom("sandbox_records").select("key").orderBy("key").execute();
    expect(records.map((row) => row.key)).toEqual(["ever", "late"]);
    expect(await db.kysely.selectFrom("sessions").select("id").execute()).toEqual([{ id: kept }]);
  });
});

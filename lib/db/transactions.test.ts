import { expect, test } from "vitest";
import { createTransaction } from "./create-transaction";
import { findTransactionByState } from "./find-transaction-by-state";
import { findWaitingTransactionsByBrowser } from "./find-waiting-transactions-by-browser";
import { keepCallback } from "./keep-callback";
import { openDatabase } from "./open-database";
import { purgeExpired } from "./purge-expired";
import type { KeptCallback } from "./read-transaction";
import { takeTransaction } from "./take-transaction";
import { eachDatabase, type OpenedForTest } from "./testing/each-database";
import { canaries, sampleRun, sampleTransaction } from "./testing/samples";

const callback: KeptCallback = {
  method: "POST",
  params: [
    { name: "code", value: canaries.code },
    { name: "state", value: canaries.state },
  ],
  facts: { cookies: 0 },
};
const browsers = ["stale", canaries.browser];

async function begun({ db, person }: OpenedForTest) {
  const { id: personId } = await person();
  const { id: runId } = await sampleRun(db, personId);
  const id = await sampleTransaction(db, personId, runId);
  return { personId, runId, id };
}

await eachDatabase(({ open }) => {
  test("a callback finds its transaction by state, and the secrets come out once", async () => {
    const opened = await open();
    const { db } = opened;
    const { id, personId, runId } = await begun(opened);
    expect(await findTransactionByState(db, "someone-elses-state")).toBeUndefined();
    expect(await findTransactionByState(db, canaries.state)).toEqual({
      id,
      runId,
      personId,
      leg: "install",
      issuer: "https://accounts.test",
      redirectUri: "http://localhost:3000/install/grandservice",
      scopes: ["openid"],
      responseType: "code id_token",
      responseMode: "form_post",
      authorizeAtMs: db.now(),
      expiresAtMs: db.now() + 600_000,
      status: "waiting",
    });
    expect(await keepCallback(db, id, callback)).toBe(true);
    const taken = await takeTransaction(db, { id, personId, browsers });
    expect(taken).toMatchObject({
      kind: "taken",
      transaction: { id, runId, status: "used" },
      secrets: { state: canaries.state, nonce: canaries.nonce, verifier: canaries.verifier },
      callback,
    });
    expect(await takeTransaction(db, { id, personId, browsers })).toEqual({ kind: "already-used", runId });
    expect(await findTransactionByState(db, canaries.state)).toMatchObject({ runId, status: "used" });
  });

  test("of twenty callers on two connections exactly one takes it", async () => {
    const opened = await open();
    const { id, personId, runId } = await begun(opened);
    const other = await openDatabase(opened.options);
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, at) => takeTransaction(at % 2 ? opened.db : other, { id, personId, browsers })),
    );
    await other.close();
    expect(results.filter(({ kind }) => kind === "taken")).toHaveLength(1);
    expect(results.filter(({ kind }) => kind === "already-used")).toHaveLength(19);
    expect(results.find(({ kind }) => kind === "already-used")).toEqual({ kind: "already-used", runId });
  });

  test("of twenty callbacks at once the first is kept", async () => {
    const opened = await open();
    const { id, personId } = await begun(opened);
    const other = await openDatabase(opened.options);
    const kept = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        keepCallback(at % 2 ? opened.db : other, id, { ...callback, facts: { number: at } }),
      ),
    );
    await other.close();
    expect(kept.filter(Boolean)).toHaveLength(1);
    expect(await takeTransaction(opened.db, { id, personId, browsers })).toMatchObject({
      kind: "taken",
      callback: { facts: { number: kept.indexOf(true) } },
    });
  });

  test("another browser and another person cannot take it, and do not use it up", async () => {
    const opened = await open();
    const { id, personId, runId } = await begun(opened);
    const stranger = await opened.person();
    expect(await takeTransaction(opened.db, { id, personId: stranger.id, browsers })).toEqual({ kind: "absent" });
    expect(await takeTransaction(opened.db, { id, personId, browsers: ["stale"] })).toEqual({
      kind: "other-browser",
      runId,
    });
    expect(await takeTransaction(opened.db, { id, personId, browsers })).toMatchObject({ kind: "taken" });
  });

  test("after its deadline it keeps nothing, gives nothing, and is purged of its secrets", async () => {
    const opened = await open();
    const { db, clock } = opened;
    const { id, personId, runId } = await begun(opened);
    clock.pass(600_000);
    expect(await keepCallback(db, id, callback)).toBe(false);
    expect(await takeTransaction(db, { id, personId, browsers })).toEqual({ kind: "expired", runId });
    expect(await findWaitingTransactionsByBrowser(db, browsers)).toEqual([]);
    await purgeExpired(db);
    const row = await db.kysely.selectFrom("transactions").selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ id, sealed_secrets: null });
    clock.pass(8 * 24 * 3_600_000);
    await purgeExpired(db);
    expect(await db.kysely.selectFrom("transactions").selectAll().execute()).toEqual([]);
  });

  test("a browser finds what it waits for when the state is lost", async () => {
    const opened = await open();
    const { db, clock } = opened;
    const { id, personId, runId } = await begun(opened);
    clock.pass(5);
    const later = await createTransaction(db, {
      personId,
      runId,
      leg: "login",
      issuer: "https://accounts.test",
      secrets: { state: "other-state", nonce: "n", verifier: null },
      browser: "other-browser",
      redirectUri: "http://localhost:3000/install/login",
      scopes: [],
      responseType: "code",
      responseMode: null,
      expiresAtMs: db.now() + 600_000,
    });
    const found = await findWaitingTransactionsByBrowser(db, ["nobody", canaries.browser, "other-browser"]);
    expect(found.map((one) => one.id)).toEqual([later, id]);
    await takeTransaction(db, { id, personId, browsers });
    expect(await findWaitingTransactionsByBrowser(db, browsers)).toEqual([]);
    expect(await findWaitingTransactionsByBrowser(db, [])).toEqual([]);
  });

  test("secrets that were moved from another row do not open", async () => {
    const opened = await open();
    const { db } = opened;
    const { id, personId, runId } = await begun(opened);
    const other = await sampleTransaction(db, personId, runId, "-2");
    const { sealed_secrets } = await db.kysely
      .selectFrom("transactions")
      .select("sealed_secrets")
      .where("id", "=", other)
      .executeTakeFirstOrThrow();
    await db.kysely.updateTable("transactions").set({ sealed_secrets }).where("id", "=", id).execute();
    expect(await takeTransaction(db, { id, personId, browsers })).toEqual({ kind: "unreadable", runId });
  });
});

import { expect, test } from "vitest";
import { type KeepCode, keepCode } from "./keep-code";
import { openKeptCode } from "./open-kept-code";
import { purgeExpired } from "./purge-expired";
import { eachDatabase, type OpenedForTest } from "./testing/each-database";
import { canaries, sampleRun } from "./testing/samples";

const kept: KeepCode["kept"] = {
  code: canaries.code,
  registrationId: "app-1",
  clientId: "c0ffee",
  redirectUri: "http://localhost:3000/install/grandservice",
  scopes: ["openid"],
  nonce: canaries.nonce,
  verifier: canaries.verifier,
  maxAgeSeconds: 600,
  lifetimeSeconds: 2,
};

async function keptBy({ db, person }: OpenedForTest, lifeMs: number) {
  const { id: personId } = await person();
  const { id } = await sampleRun(db, personId);
  const now = db.now();
  const times = { receivedAtMs: now, expiresAtMs: now + lifeMs };
  await keepCode(db, { personId, id, fingerprint: "code#00000001", kept, ...times });
  return { personId, id };
}

await eachDatabase(({ open }) => {
  test("a code is found by its run, for its person only", async () => {
    const opened = await open();
    const owned = await keptBy(opened, 60_000);
    const found = await openKeptCode(opened.db, owned);
    expect(found).toEqual({ ...kept, fingerprint: "code#00000001", receivedAtMs: opened.db.now() });
    const { id: other } = await opened.person();
    expect(await openKeptCode(opened.db, { ...owned, personId: other })).toBeUndefined();
    expect(await openKeptCode(opened.db, { ...owned, id: "no-such-run" })).toBeUndefined();
  });

  test("what is stored shows neither code, nonce nor verifier, and a later code of the run takes its place", async () => {
    const opened = await open();
    const owned = await keptBy(opened, 60_000);
    const rows = JSON.stringify(await opened.db.kysely.selectFrom("kept_codes").selectAll().execute());
    for (const secret of [canaries.code, canaries.nonce, canaries.verifier]) expect(rows).not.toContain(secret);
    const next = { ...kept, code: "canary-next-code" };
    const now = opened.db.now();
    const times = { receivedAtMs: now, expiresAtMs: now + 60_000 };
    await keepCode(opened.db, { ...owned, fingerprint: "code#00000002", kept: next, ...times });
    expect(await openKeptCode(opened.db, owned)).toMatchObject({
      code: "canary-next-code",
      fingerprint: "code#00000002",
    });
  });

  test("after its time it is not handed out, and the next purge removes it", async () => {
    const opened = await open();
    const owned = await keptBy(opened, 0);
    expect(await openKeptCode(opened.db, owned)).toBeUndefined();
    await purgeExpired(opened.db);
    expect(
      await opened.db.kysely.selectFrom("kept_codes").selectAll().where("run_id", "=", owned.id).execute(),
    ).toEqual([]);
  });
});

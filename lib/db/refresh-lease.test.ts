import { expect, test } from "vitest";
import { completeInstall } from "./complete-install";
import type { Database } from "./database";
import { leaseMs } from "./lease";
import { loadInstallation } from "./load-installation";
import { loadRefreshState } from "./load-refresh-state";
import { openDatabase } from "./open-database";
import type { Owned } from "./owned";
import { releaseRefreshLease } from "./release-refresh-lease";
import { takeRefreshLease } from "./take-refresh-lease";
import { eachDatabase, type OpenedForTest } from "./testing/each-database";
import { sampleInstall, sampleRegistration, sampleRun } from "./testing/samples";
import { updateInstallationTokens } from "./update-installation-tokens";

async function installed({ db, person }: OpenedForTest) {
  const { id: personId } = await person();
  const registration = await sampleRegistration(db, personId);
  const { id: runId } = await sampleRun(db, personId, registration);
  const install = sampleInstall(db, { personId, runId, registrationId: registration.id });
  const owned: Owned = { personId, id: (await completeInstall(db, install)) ?? "" };
  const refresh = async (by: string, startedAtMs = db.now()) => {
    const access = { value: `access-${by}`, fingerprint: `access_token#${by}` };
    const from = { generation: 1, runId, startedAtMs };
    return await updateInstallationTokens(db, owned, { ...install.tokens, access, obtainedAtMs: db.now() }, from);
  };
  return { owned, refresh };
}

const take = (db: Database, owned: Owned, runId: string, generation = 1) =>
  takeRefreshLease(db, owned, { generation, runId });

await eachDatabase(({ open }) => {
  test("of many who ask for the lease at once, through two connections, one gets it", async () => {
    const opened = await open();
    const { owned } = await installed(opened);
    const other = await openDatabase(opened.options);
    const asked = Array.from({ length: 200 }, (_, at) => take(at % 2 ? opened.db : other, owned, `run-${at}`));
    const taken = (await Promise.all(asked)).flatMap((got, at) => (got ? [`run-${at}`] : []));
    await other.close();
    expect(taken).toHaveLength(1);
    const state = await loadRefreshState(opened.db, owned);
    expect(state?.lease).toEqual({ kind: "held", runId: taken[0] });
  });

  test("a lease ends when its time is over, and then another may take it", async () => {
    const opened = await open();
    const { owned } = await installed(opened);
    const { db, clock } = opened;
    expect(await take(db, owned, "first")).toBe(true);
    clock.pass(leaseMs - 1);
    expect(await take(db, owned, "second")).toBe(false);
    clock.pass(1);
    expect((await loadRefreshState(db, owned))?.lease).toEqual({ kind: "expired", runId: "first" });
    expect(await take(db, owned, "second")).toBe(true);
    // The first comes back late: what it gives back is not its own any more.
    await releaseRefreshLease(db, owned, "first");
    expect((await loadRefreshState(db, owned))?.lease).toEqual({ kind: "held", runId: "second" });
  });

  test("a lease that was given back says whose it was; another generation, and another person, get none", async () => {
    const opened = await open();
    const { owned } = await installed(opened);
    const { db } = opened;
    expect(await take(db, owned, "early", 2)).toBe(false);
    expect(await take(db, { ...owned, personId: (await opened.person()).id }, "stranger")).toBe(false);
    expect(await take(db, owned, "mine")).toBe(true);
    await releaseRefreshLease(db, { ...owned, personId: (await opened.person()).id }, "mine");
    expect((await loadRefreshState(db, owned))?.lease.kind).toBe("held");
    await releaseRefreshLease(db, owned, "mine");
    expect((await loadRefreshState(db, owned))?.lease).toEqual({ kind: "free", runId: "mine" });
  });

  test("new tokens move the generation and give the lease back; the old token's fate is told", async () => {
    const opened = await open();
    const { owned, refresh } = await installed(opened);
    const { db } = opened;
    await take(db, owned, "winner");
    expect(await refresh("winner")).toBe(2);
    expect(await loadRefreshState(db, owned)).toMatchObject({
      generation: 2,
      accessFingerprint: "access_token#winner",
      lease: { kind: "free", runId: "winner" },
    });
    expect(await refresh("late")).toBeUndefined();
    const { generations = [] } = (await loadInstallation(db, owned)) ?? {};
    expect(generations.map(({ generation, fate }) => [generation, fate])).toEqual([
      [2, null],
      [1, "rotated"],
    ]);
  });
});

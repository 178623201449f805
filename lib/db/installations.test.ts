import { expect, test } from "vitest";
import { appendStep } from "./append-step";
import { beginExchange } from "./begin-exchange";
import { completeInstall } from "./complete-install";
import { deleteInstallation } from "./delete-installation";
import { deleteRegistration } from "./delete-registration";
import { deleteRun } from "./delete-run";
import { leaseMs } from "./lease";
import { listInstallations } from "./list-installations";
import { listRegistrations } from "./list-registrations";
import { loadInstallation } from "./load-installation";
import { loadInstallationTokens } from "./load-installation-tokens";
import { loadRegistration } from "./load-registration";
import { loadRegistrationSecret } from "./load-registration-secret";
import { loadRun } from "./load-run";
import { openDatabase } from "./open-database";
import { saveProbe } from "./save-probe";
import { eachDatabase } from "./testing/each-database";
import { canaries, localStep, sampleInstall, sampleRegistration, sampleRun } from "./testing/samples";
import { updateInstallationTokens } from "./update-installation-tokens";
import { updateRegistration } from "./update-registration";

await eachDatabase(({ open }) => {
  test("an install is one thing: the installation and the end of its run", async () => {
    const { db, person } = await open();
    const { id: personId } = await person();
    const registration = await sampleRegistration(db, personId);
    const { id: runId } = await sampleRun(db, personId, registration);
    await beginExchange(db, { personId, id: runId });
    const install = sampleInstall(db, { personId, runId, registrationId: registration.id });
    const id = (await completeInstall(db, install)) ?? "";
    expect(await loadInstallation(db, { personId, id })).toEqual({
      id,
      provider: "sandbox",
      origin: "installed",
      registration: { id: registration.id, name: registration.name },
      store: { orgid: "1001", name: "Mây Store", domain: "may.test" },
      tokenKind: "service",
      tokenFingerprint: "token#00000002",
      scopesRequested: ["openid", "com.read_products", "com.write_products"],
      scopesGranted: ["openid", "com.read_products"],
      obtainedAt: "2026-01-02T03:04:05.000Z",
      expiresAt: null,
      hasRefreshToken: true,
      installedBy: { name: "An", sub: "7" },
      runId,
      generation: 1,
      generations: [
        {
          generation: 1,
          origin: "install",
          accessFingerprint: "token#00000002",
          refreshFingerprint: "refresh#00000003",
          scopesGranted: ["openid", "com.read_products"],
          obtainedAt: "2026-01-02T03:04:05.000Z",
          runId,
          endedAt: null,
          fate: null,
        },
      ],
      ended: null,
      probes: [],
      bucket: { used: 1, size: 80, at: "2026-01-02T03:04:05.000Z" },
    });
    expect(await loadRun(db, { personId, id: runId })).toMatchObject({
      status: "finished",
      outcome: "installed",
      installationId: id,
      store: { orgid: "1001", name: "Mây Store" },
      steps: [localStep(), localStep("saved")],
    });
    expect(await loadInstallationTokens(db, { personId, id })).toEqual({
      kind: "tokens",
      access: canaries.access,
      refresh: canaries.refresh,
    });
    expect(await loadRegistration(db, { personId, id: registration.id })).toMatchObject({ installations: 1, runs: 1 });
  });

  test("an interrupted run stores nothing, however late its answer comes", async () => {
    const { db, clock, person } = await open();
    const { id: personId } = await person();
    const registration = await sampleRegistration(db, personId);
    const { id: runId } = await sampleRun(db, personId, registration);
    await beginExchange(db, { personId, id: runId });
    clock.pass(leaseMs);
    await loadRun(db, { personId, id: runId });
    const install = sampleInstall(db, { personId, runId, registrationId: registration.id });
    expect(await completeInstall(db, install)).toBeUndefined();
    expect(await listInstallations(db, personId)).toEqual([]);
    expect(await loadRun(db, { personId, id: runId })).toMatchObject({ outcome: "interrupted", installationId: null });
  });

  test("a registration deleted in the middle takes its run along, and nothing is stored", async () => {
    const { db, person } = await open();
    const { id: personId } = await person();
    const registration = await sampleRegistration(db, personId);
    const { id: runId } = await sampleRun(db, personId, registration);
    await beginExchange(db, { personId, id: runId });
    const install = sampleInstall(db, { personId, runId, registrationId: registration.id });
    expect(await deleteRegistration(db, { personId, id: registration.id })).toEqual({ installations: 0, runs: 1 });
    expect(await completeInstall(db, install)).toBeUndefined();
    expect(await loadRun(db, { personId, id: runId })).toBeUndefined();
    expect(await appendStep(db, { personId, id: runId }, localStep("stopped"))).toBe(false);
  });

  test("the same store installed twice at once is one installation with readable tokens", async () => {
    const { db, options, person } = await open();
    const { id: personId } = await person();
    const registration = await sampleRegistration(db, personId);
    const runs = [await sampleRun(db, personId, registration), await sampleRun(db, personId, registration)];
    const other = await openDatabase(options);
    const ids = await Promise.all(
      runs.map(({ id: runId }, at) =>
        completeInstall(at ? db : other, sampleInstall(db, { personId, runId, registrationId: registration.id })),
      ),
    );
    await other.close();
    expect(ids[0]).toBe(ids[1]);
    expect((await listInstallations(db, personId)).map(({ id }) => id)).toEqual([ids[0]]);
    expect(await loadInstallationTokens(db, { personId, id: ids[0] ?? "" })).toMatchObject({ kind: "tokens" });
  });

  test("a second install of the same store is its next generation, and the last one's fate is told", async () => {
    const { db, person } = await open();
    const { id: personId } = await person();
    const registration = await sampleRegistration(db, personId);
    const install = async () => {
      const { id: runId } = await sampleRun(db, personId, registration);
      return await completeInstall(db, sampleInstall(db, { personId, runId, registrationId: registration.id }));
    };
    const id = (await install()) ?? "";
    expect(await install()).toBe(id);
    const { generation, generations } = (await loadInstallation(db, { personId, id })) ?? {};
    expect(generation).toBe(2);
    expect(generations?.map((one) => [one.generation, one.fate])).toEqual([
      [2, null],
      [1, "reinstalled"],
    ]);
  });

  test("a refresh replaces the tokens it was made from, and no newer ones", async () => {
    const { db, person } = await open();
    const { id: personId } = await person();
    const registration = await sampleRegistration(db, personId);
    const { id: runId } = await sampleRun(db, personId, registration);
    const install = sampleInstall(db, { personId, runId, registrationId: registration.id });
    const owned = { personId, id: (await completeInstall(db, install)) ?? "" };
    const next = {
      ...install.tokens,
      access: { value: "next-access", fingerprint: "token#9" },
      refresh: { value: "next-refresh", fingerprint: "refresh#9" },
    };
    expect(await updateInstallationTokens(db, owned, next, { generation: 1, runId, startedAtMs: db.now() })).toBe(2);
    expect(
      await updateInstallationTokens(db, owned, install.tokens, { generation: 1, runId, startedAtMs: db.now() }),
    ).toBe(undefined);
    expect(await loadInstallationTokens(db, owned)).toEqual({
      kind: "tokens",
      access: "next-access",
      refresh: "next-refresh",
    });
  });

  test("U+0000 in a provider's name or in an id of an address is no fault of the storage", async () => {
    const { db, person } = await open();
    const { id: personId } = await person();
    const registration = await sampleRegistration(db, personId);
    const { id: runId } = await sampleRun(db, personId, registration);
    const install = sampleInstall(db, { personId, runId, registrationId: registration.id });
    const store = { ...install.store, name: "Mây\0Store" };
    const id = (await completeInstall(db, { ...install, store })) ?? "";
    expect((await loadInstallation(db, { personId, id }))?.store.name).toBe("Mây\ufffdStore");
    expect(await loadInstallation(db, { personId, id: `${id}\0` })).toBe(undefined);
  });

  test("what an older token was still answered does not take the place of the present one's outcome", async () => {
    const { db, person } = await open();
    const { id: personId } = await person();
    const registration = await sampleRegistration(db, personId);
    const { id: runId } = await sampleRun(db, personId, registration);
    const install = sampleInstall(db, { personId, runId, registrationId: registration.id });
    const owned = { personId, id: (await completeInstall(db, install)) ?? "" };
    const probe = { resource: "shop", runId, totalMs: 1, path: "/com/shop.json" } as const;
    await saveProbe(db, owned, { ...probe, generation: 2, atMs: db.now(), status: 200, verdict: "good" });
    await saveProbe(db, owned, { ...probe, generation: 1, atMs: db.now() + 5, status: 401, verdict: "bad" });
    const kept = async () => (await loadInstallation(db, owned))?.probes;
    expect(await kept()).toMatchObject([{ generation: 2, status: 200 }]);
    // A newer token's does, whatever the clock did.
    await saveProbe(db, owned, { ...probe, generation: 3, atMs: db.now() - 5, status: 403, verdict: "bad" });
    expect(await kept()).toMatchObject([{ generation: 3, status: 403 }]);
  });

  test("a run that was deleted while it worked keeps no probe, and loses no token", async () => {
    const { db, person } = await open();
    const { id: personId } = await person();
    const registration = await sampleRegistration(db, personId);
    const { id: runId } = await sampleRun(db, personId, registration);
    const install = sampleInstall(db, { personId, runId, registrationId: registration.id });
    const owned = { personId, id: (await completeInstall(db, install)) ?? "" };
    const gone = await sampleRun(db, personId, registration);
    await deleteRun(db, { personId, id: gone.id });
    const probe = { resource: "shop", runId: gone.id, atMs: db.now(), status: 200, totalMs: 1 } as const;
    const sent = { generation: 1, path: "/com/shop.json", verdict: "good" } as const;
    expect(await saveProbe(db, owned, { ...probe, ...sent })).toBe(false);
    const from = { generation: 1, runId: gone.id, startedAtMs: db.now() };
    const access = { value: "next-access", fingerprint: "token#00000009" };
    expect(await updateInstallationTokens(db, owned, { ...install.tokens, access }, from)).toBe(2);
    expect((await loadInstallation(db, owned))?.generations[0]).toMatchObject({ generation: 2, runId: null });
    expect(await loadInstallationTokens(db, owned)).toMatchObject({ access: "next-access" });
  });

  test("the newest probe of each resource is kept, also when answers overtake each other", async () => {
    const { db, person } = await open();
    const { id: personId } = await person();
    const registration = await sampleRegistration(db, personId);
    const { id: runId } = await sampleRun(db, personId, registration);
    const install = sampleInstall(db, { personId, runId, registrationId: registration.id });
    const owned = { personId, id: (await completeInstall(db, install)) ?? "" };
    const sent = { generation: 1, path: "/com/shop.json" };
    const probe = { resource: "shop", runId, status: 200, totalMs: 12.5, verdict: "good", ...sent } as const;
    await saveProbe(db, owned, { ...probe, atMs: db.now() + 5, status: 403, verdict: "bad" });
    await saveProbe(db, owned, { ...probe, atMs: db.now() });
    await saveProbe(db, owned, { ...probe, resource: "orders-list", atMs: db.now(), status: null, verdict: "unsure" });
    const at = "2026-01-02T03:04:05.000Z";
    expect((await loadInstallation(db, owned))?.probes).toEqual([
      {
        resource: "orders-list",
        at,
        status: null,
        totalMs: 12.5,
        verdict: "unsure",
        runId,
        ...sent,
        cause: null,
        untried: null,
      },
      {
        resource: "shop",
        at: "2026-01-02T03:04:05.005Z",
        status: 403,
        totalMs: 12.5,
        verdict: "bad",
        runId,
        ...sent,
        cause: null,
        untried: null,
      },
    ]);
    expect(await deleteInstallation(db, owned)).toBe(true);
    expect(await loadRun(db, { personId, id: runId })).toMatchObject({ outcome: "installed", installationId: null });
    expect(await db.kysely.selectFrom("probes").selectAll().execute()).toEqual([]);
  });

  test("a secret is rotated and never listed; a person has one demo registration", async () => {
    const { db, person } = await open();
    const { id: personId } = await person();
    const made = await sampleRegistration(db, personId);
    const owned = { personId, id: made.id };
    expect(await loadRegistrationSecret(db, owned)).toEqual({ kind: "secret", value: canaries.clientSecret });
    const secret = { value: "rotated", fingerprint: "secret#2" };
    expect(await updateRegistration(db, owned, { secret, scopes: ["openid"] })).toBe(true);
    expect(await loadRegistrationSecret(db, owned)).toEqual({ kind: "secret", value: "rotated" });
    const demo = await sampleRegistration(db, personId, true);
    await expect(sampleRegistration(db, personId, true)).rejects.toThrow("demo-exists");
    const listed = await listRegistrations(db, personId);
    expect(listed).toEqual([
      demo,
      { ...made, scopes: ["openid"], scopesChangedAt: expect.any(String), secretFingerprint: "secret#2" },
    ]);
    expect(JSON.stringify(listed)).not.toContain("rotated");
  });
});

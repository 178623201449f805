import { expect, test } from "vitest";
import { appendStep } from "./append-step";
import { beginExchange } from "./begin-exchange";
import { completeInstall } from "./complete-install";
import { deleteInstallation } from "./delete-installation";
import { deleteRegistration } from "./delete-registration";
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
    expect(await updateInstallationTokens(db, owned, next, "refresh#00000003")).toBe(true);
    expect(await updateInstallationTokens(db, owned, install.tokens, "refresh#00000003")).toBe(false);
    expect(await loadInstallationTokens(db, owned)).toEqual({
      kind: "tokens",
      access: "next-access",
      refresh: "next-refresh",
    });
  });

  test("the newest probe of each resource is kept, also when answers overtake each other", async () => {
    const { db, person } = await open();
    const { id: personId } = await person();
    const registration = await sampleRegistration(db, personId);
    const { id: runId } = await sampleRun(db, personId, registration);
    const install = sampleInstall(db, { personId, runId, registrationId: registration.id });
    const owned = { personId, id: (await completeInstall(db, install)) ?? "" };
    const probe = { resource: "shop", runId, status: 200, totalMs: 12.5, verdict: "good" } as const;
    await saveProbe(db, owned, { ...probe, atMs: db.now() + 5, status: 403, verdict: "bad" });
    await saveProbe(db, owned, { ...probe, atMs: db.now() });
    await saveProbe(db, owned, { ...probe, resource: "orders-list", atMs: db.now(), status: null, verdict: "unsure" });
    const at = "2026-01-02T03:04:05.000Z";
    expect((await loadInstallation(db, owned))?.probes).toEqual([
      { resource: "orders-list", at, status: null, totalMs: 12.5, verdict: "unsure", runId },
      { resource: "shop", at: "2026-01-02T03:04:05.005Z", status: 403, totalMs: 12.5, verdict: "bad", runId },
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
    expect(listed).toEqual([demo, { ...made, scopes: ["openid"], secretFingerprint: "secret#2" }]);
    expect(JSON.stringify(listed)).not.toContain("rotated");
  });
});

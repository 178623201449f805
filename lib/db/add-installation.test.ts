import { expect, test } from "vitest";
import { type AddInstallation, addInstallation } from "./add-installation";
import { completeInstall } from "./complete-install";
import { createRun } from "./create-run";
import type { Database } from "./database";
import { deleteRegistration } from "./delete-registration";
import { listInstallations } from "./list-installations";
import { loadInstallation } from "./load-installation";
import { loadInstallationTokens } from "./load-installation-tokens";
import { loadRun } from "./load-run";
import { newId } from "./new-id";
import { eachDatabase } from "./testing/each-database";
import { canaries, sampleImport, sampleInstall, sampleRegistration, sampleRun } from "./testing/samples";

const importRun = async (db: Database, personId: string): Promise<string> =>
  (await createRun(db, { personId, kind: "import", provider: "sandbox" })).id;

/** A token alone, as most people have one. */
function bare(db: Database, of: { personId: string; runId: string }): AddInstallation {
  const one = sampleImport(db, of);
  const access = { value: canaries.access, fingerprint: "token#00000002" };
  return { ...one, tokens: { ...one.tokens, access, refresh: null } };
}

await eachDatabase(({ open }) => {
  test("a token from elsewhere stands without registration, store and scopes, as the first of its generations", async () => {
    const { db, person } = await open();
    const { id: personId } = await person();
    const runId = await importRun(db, personId);
    const added = await addInstallation(db, bare(db, { personId, runId }));
    expect(added?.known).toBe(false);
    const id = added?.id ?? "";
    expect(await loadInstallation(db, { personId, id })).toMatchObject({
      origin: "imported",
      registration: null,
      store: { orgid: null, name: "Some store" },
      tokenKind: "unknown",
      scopesRequested: null,
      scopesGranted: null,
      installedBy: null,
      generation: 1,
      generations: [{ generation: 1, origin: "import", accessFingerprint: "token#00000002", fate: null }],
    });
    expect(await loadInstallationTokens(db, { personId, id })).toEqual({
      kind: "tokens",
      access: canaries.access,
      refresh: null,
    });
    expect(await loadRun(db, { personId, id: runId })).toMatchObject({ outcome: "imported", installationId: id });
  });

  test("the same token again is the same installation, with what came beside it the second time", async () => {
    const { db, person } = await open();
    const { id: personId } = await person();
    const registration = await sampleRegistration(db, personId);
    const add = async (change: (one: AddInstallation) => AddInstallation) =>
      await addInstallation(db, change(bare(db, { personId, runId: await importRun(db, personId) })));
    const first = await add((one) => one);
    const second = await add((one) => ({
      ...one,
      registrationId: registration.id,
      store: { orgid: "1001", name: "Mây Store", domain: "may.test" },
      tokens: {
        ...one.tokens,
        kind: "service",
        refresh: { value: canaries.refresh, fingerprint: "refresh#00000003" },
        scopesGranted: ["com.read_products"],
      },
    }));
    expect(second).toEqual({ id: first?.id, known: true });
    // And once more alone: nothing is forgotten.
    await add((one) => one);
    const [only, ...others] = await listInstallations(db, personId);
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      registration: { id: registration.id },
      store: { orgid: "1001", name: "Mây Store" },
      tokenKind: "service",
      scopesGranted: ["com.read_products"],
      hasRefreshToken: true,
      generations: [{ refreshFingerprint: "refresh#00000003", scopesGranted: ["com.read_products"] }],
    });
    expect(await loadInstallationTokens(db, { personId, id: first?.id ?? "" })).toMatchObject({
      refresh: canaries.refresh,
    });
  });

  test("pasted twice at the same moment it stands once", async () => {
    const { db, person } = await open();
    const { id: personId } = await person();
    const runs = await Promise.all([1, 2, 3, 4].map(() => importRun(db, personId)));
    const added = await Promise.all(runs.map((runId) => addInstallation(db, bare(db, { personId, runId }))));
    expect(new Set(added.map((one) => one?.id)).size).toBe(1);
    expect(added.filter((one) => one?.known === false)).toHaveLength(1);
    expect(await listInstallations(db, personId)).toHaveLength(1);
  });

  test("two tokens of one fingerprint are two, and two persons' same token is nobody else's business", async () => {
    const { db, person } = await open();
    const { id: personId } = await person();
    const other = await person();
    const first = await addInstallation(db, bare(db, { personId, runId: await importRun(db, personId) }));
    const one = bare(db, { personId, runId: await importRun(db, personId) });
    const lookAlike = { ...one.tokens, access: { ...one.tokens.access, value: "another-token-altogether" } };
    expect(await addInstallation(db, { ...one, tokens: lookAlike })).toMatchObject({ known: false });
    const theirs = bare(db, { personId: other.id, runId: await importRun(db, other.id) });
    const added = await addInstallation(db, theirs);
    expect(added?.known).toBe(false);
    expect(added?.id).not.toBe(first?.id);
  });

  test("what an install of ours found out is not written over by a paste of its token", async () => {
    const { db, person } = await open();
    const { id: personId } = await person();
    const registration = await sampleRegistration(db, personId);
    const { id: runId } = await sampleRun(db, personId, registration);
    const id = await completeInstall(db, sampleInstall(db, { personId, runId, registrationId: registration.id }));
    const before = await loadInstallation(db, { personId, id: id ?? "" });
    const one = bare(db, { personId, runId: await importRun(db, personId) });
    const added = await addInstallation(db, {
      ...one,
      tokens: { ...one.tokens, scopesGranted: ["a"], kind: "private" },
    });
    expect(added).toEqual({ id, known: true });
    expect(await loadInstallation(db, { personId, id: id ?? "" })).toEqual(before);
  });

  test("nothing is stored for a run that is over, or under a registration that is not theirs", async () => {
    const { db, person } = await open();
    const { id: personId } = await person();
    const other = await person();
    const foreign = await sampleRegistration(db, other.id);
    const runId = await importRun(db, personId);
    const one = bare(db, { personId, runId });
    expect(await addInstallation(db, { ...one, registrationId: foreign.id })).toBeUndefined();
    expect(await addInstallation(db, { ...one, registrationId: newId() })).toBeUndefined();
    expect(await addInstallation(db, one)).toMatchObject({ known: false });
    const late = { ...one.tokens, access: { value: "a-later-token-here", fingerprint: "token#00000009" } };
    expect(await addInstallation(db, { ...one, tokens: late })).toBeUndefined();
    expect(await listInstallations(db, personId)).toHaveLength(1);
  });

  test("it goes with its registration, and is counted before", async () => {
    const { db, person } = await open();
    const { id: personId } = await person();
    const registration = await sampleRegistration(db, personId);
    const one = bare(db, { personId, runId: await importRun(db, personId) });
    await addInstallation(db, { ...one, registrationId: registration.id });
    const other = { ...one.tokens, access: { value: "a-token-of-no-app", fingerprint: "token#00000009" } };
    await addInstallation(db, { ...one, runId: await importRun(db, personId), tokens: other });
    expect(await deleteRegistration(db, { personId, id: registration.id })).toMatchObject({ installations: 1 });
    expect(await listInstallations(db, personId)).toMatchObject([{ registration: null }]);
  });
});

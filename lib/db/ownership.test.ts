import { expect, test } from "vitest";
import { addInstallation } from "./add-installation";
import { appendStep } from "./append-step";
import { awaitBrowser } from "./await-browser";
import { beginExchange } from "./begin-exchange";
import { clearEnd } from "./clear-end";
import { completeInstall } from "./complete-install";
import { createApiKey } from "./create-api-key";
import type { Database } from "./database";
import { deleteInstallation } from "./delete-installation";
import { deletePerson } from "./delete-person";
import { deleteRegistration } from "./delete-registration";
import { deleteRun } from "./delete-run";
import { findSentCode } from "./find-sent-code";
import { finishRun } from "./finish-run";
import { listApiKeys } from "./list-api-keys";
import { listInstallations } from "./list-installations";
import { listInstallsOf } from "./list-installs-of";
import { listRegistrations } from "./list-registrations";
import { listRuns } from "./list-runs";
import { loadInstallation } from "./load-installation";
import { loadInstallationTokens } from "./load-installation-tokens";
import { loadRefreshState } from "./load-refresh-state";
import { loadRegistration } from "./load-registration";
import { loadRegistrationSecret } from "./load-registration-secret";
import { loadRun } from "./load-run";
import { markUnauthorized } from "./mark-unauthorized";
import { markUninstalled } from "./mark-uninstalled";
import { newId } from "./new-id";
import { noteRun } from "./note-run";
import { openWaitingTransaction } from "./open-waiting-transaction";
import { rememberCode } from "./remember-code";
import { revokeApiKey } from "./revoke-api-key";
import { saveProbe } from "./save-probe";
import { takeRefreshLease } from "./take-refresh-lease";
import { takeTransaction } from "./take-transaction";
import { eachDatabase } from "./testing/each-database";
import {
  canaries,
  localStep,
  sampleImport,
  sampleInstall,
  sampleRegistration,
  sampleRun,
  sampleTransaction,
} from "./testing/samples";
import { updateBucket } from "./update-bucket";
import { updateInstallationTokens } from "./update-installation-tokens";
import { updateRegistration } from "./update-registration";

/** One of everything, for one person. */
async function household(db: Database, personId: string, marks: string) {
  const registration = await sampleRegistration(db, personId);
  const finished = await sampleRun(db, personId, registration);
  const install = sampleInstall(db, { personId, runId: finished.id, registrationId: registration.id });
  const installation = (await completeInstall(db, install)) ?? "";
  const { id: run } = await sampleRun(db, personId, registration);
  const transaction = await sampleTransaction(db, personId, run, marks);
  const { record } = await createApiKey(db, { personId, name: "ci" });
  await rememberCode(db, { personId, fingerprint: "code#1", runId: run, atMs: db.now(), succeeded: false });
  const { id: spare } = await sampleRun(db, personId, registration);
  const { id: importRun } = await sampleRun(db, personId);
  return { registration: registration.id, installation, run, spare, importRun, transaction, key: record.id };
}

type Household = Awaited<ReturnType<typeof household>>;

/** Every query that names a row of somebody's, and what it answers. */
function everyQuery(db: Database, personId: string, of: Household): Record<string, () => Promise<unknown>> {
  const own = (id: string) => ({ personId, id });
  const tokens = sampleInstall(db, { personId, runId: of.run, registrationId: of.registration }).tokens;
  const browsers = [`${canaries.browser}-a`];
  const probe = {
    resource: "shop",
    runId: of.run,
    atMs: db.now(),
    status: 200,
    totalMs: 1,
    verdict: "good",
    generation: 1,
    path: "/com/shop.json",
  } as const;
  return {
    loadRegistration: () => loadRegistration(db, own(of.registration)),
    loadRegistrationSecret: () => loadRegistrationSecret(db, own(of.registration)),
    updateRegistration: () => updateRegistration(db, own(of.registration), { name: "renamed" }),
    loadInstallation: () => loadInstallation(db, own(of.installation)),
    loadInstallationTokens: () => loadInstallationTokens(db, own(of.installation)),
    updateBucket: () => updateBucket(db, own(of.installation), null),
    updateInstallationTokens: () =>
      updateInstallationTokens(db, own(of.installation), tokens, { generation: 1, runId: of.run, startedAtMs: 0 }),
    loadRefreshState: () => loadRefreshState(db, own(of.installation)),
    takeRefreshLease: () => takeRefreshLease(db, own(of.installation), { generation: 2, runId: of.run }),
    markUnauthorized: () => markUnauthorized(db, own(of.installation), { generation: 2 }),
    clearEnd: () => clearEnd(db, own(of.installation), { generation: 2 }),
    markUninstalled: () => markUninstalled(db, { personId, registrationId: of.registration, orgid: "1001" }),
    saveProbe: () => saveProbe(db, own(of.installation), probe),
    listInstallsOf: async () => {
      const runs = await listInstallsOf(db, { personId, registrationId: of.registration, limit: 5 });
      return runs.length > 0;
    },
    loadRun: () => loadRun(db, own(of.run)),
    appendStep: () => appendStep(db, own(of.run), localStep()),
    noteRun: () => noteRun(db, own(of.run), { facts: {} }),
    openWaitingTransaction: () => openWaitingTransaction(db, { personId, runId: of.run, browsers }),
    beginExchange: () => beginExchange(db, own(of.run)),
    awaitBrowser: () => awaitBrowser(db, own(of.run)),
    takeTransaction: async () => {
      const { kind } = await takeTransaction(db, { id: of.transaction, personId, browsers });
      return kind === "taken" ? kind : undefined;
    },
    completeInstall: () =>
      completeInstall(
        db,
        sampleInstall(db, { personId, runId: of.spare, registrationId: of.registration, orgid: "2" }),
      ),
    addInstallation: () =>
      addInstallation(db, {
        ...sampleImport(db, { personId, runId: of.importRun }),
        registrationId: of.registration,
      }),
    finishRun: () => finishRun(db, own(of.run), { outcome: "cancelled", verdict: "none" }),
    revokeApiKey: () => revokeApiKey(db, own(of.key)),
    deleteInstallation: () => deleteInstallation(db, own(of.installation)),
    deleteRun: () => deleteRun(db, own(of.run)),
    deleteRegistration: () => deleteRegistration(db, own(of.registration)),
  };
}

const isNothing = (value: unknown) => value === undefined || value === false;

await eachDatabase(({ open }) => {
  test("every query answers a stranger as if the row did not exist, and changes nothing", async () => {
    const { db, person } = await open();
    const owner = await person();
    const stranger = await person();
    const theirs = await household(db, owner.id, "-a");
    const before = await dump(db);
    const nowhere: Household = {
      registration: newId(),
      installation: newId(),
      run: newId(),
      spare: newId(),
      importRun: newId(),
      transaction: newId(),
      key: newId(),
    };
    const foreign = everyQuery(db, stranger.id, theirs);
    const absent = everyQuery(db, stranger.id, nowhere);
    for (const [name, query] of Object.entries(foreign)) {
      expect([name, await query()]).toEqual([name, await absent[name]?.()]);
      expect([name, isNothing(await query())]).toEqual([name, true]);
    }
    expect(await findSentCode(db, { personId: stranger.id, fingerprint: "code#1" })).toEqual([]);
    expect(await listRegistrations(db, stranger.id)).toEqual([]);
    expect(await listInstallations(db, stranger.id)).toEqual([]);
    expect(await listInstallations(db, stranger.id, { registrationId: theirs.registration })).toEqual([]);
    expect(await listApiKeys(db, stranger.id)).toEqual([]);
    expect((await listRuns(db, { personId: stranger.id, limit: 9, installationId: theirs.installation })).runs).toEqual(
      [],
    );
    expect(await dump(db)).toEqual(before);
  });

  test("and the owner gets an answer from every one of them", async () => {
    const { db, person } = await open();
    const owner = await person();
    const own = await household(db, owner.id, "-a");
    for (const [name, query] of Object.entries(everyQuery(db, owner.id, own))) {
      expect([name, isNothing(await query())]).toEqual([name, false]);
    }
  });

  test("deleting a person leaves nothing of theirs and everything of the others", async () => {
    const { db, person } = await open();
    const leaving = await person();
    const staying = await person();
    await household(db, leaving.id, "-a");
    const kept = await household(db, staying.id, "-b");
    expect(await deletePerson(db, leaving.id)).toEqual({ registrations: 1, installations: 1, runs: 4, keys: 1 });
    expect(await deletePerson(db, leaving.id)).toBeUndefined();
    expect(JSON.stringify(await dump(db))).not.toContain(leaving.id);
    for (const [name, query] of Object.entries(everyQuery(db, staying.id, kept)).slice(0, 10)) {
      expect([name, isNothing(await query())]).toEqual([name, name === "openWaitingTransaction"]);
    }
  });
});

async function dump(db: Database): Promise<unknown> {
  const tables = [
    "people",
    "registrations",
    "installations",
    "token_generations",
    "probes",
    "runs",
    "steps",
    "transactions",
    "sent_codes",
    "api_keys",
  ] as const;
  return await Promise.all(
    tables.map(async (table) => {
      const rows = await db.kysely.selectFrom(table).selectAll().execute();
      return [table, rows.map((row) => JSON.stringify(row)).toSorted()];
    }),
  );
}

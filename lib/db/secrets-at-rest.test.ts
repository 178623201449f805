import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { addInstallation } from "./add-installation";
import { createCipher, type Place } from "./cipher";
import { completeInstall } from "./complete-install";
import { createApiKey } from "./create-api-key";
import type { Database } from "./database";
import { findPersonByApiKey } from "./find-person-by-api-key";
import { keepCallback } from "./keep-callback";
import { listApiKeys } from "./list-api-keys";
import { loadInstallationTokens } from "./load-installation-tokens";
import { loadRegistrationSecret } from "./load-registration-secret";
import { revokeApiKey } from "./revoke-api-key";
import { eachDatabase, testKey } from "./testing/each-database";
import {
  canaries,
  sampleImport,
  sampleInstall,
  sampleRegistration,
  sampleRun,
  sampleTransaction,
} from "./testing/samples";

const place: Place = { table: "installations", column: "access_token", row: "one" };

test("a ciphertext opens in its own place, with its own key, unchanged, and nowhere else", async () => {
  const cipher = createCipher(testKey);
  await fc.assert(
    fc.asyncProperty(fc.string(), fc.nat(), async (text, at) => {
      const sealed = await cipher.seal(place, text);
      expect(await cipher.open(place, sealed)).toBe(text);
      const changed = [...sealed];
      // The last character of a part has bits that stand for nothing.
      const meaning = changed.flatMap((_, index) => (/^(\.|$)/.test(sealed.slice(index + 1)) ? [] : [index]));
      const index = meaning[at % meaning.length] ?? 0;
      changed[index] = changed[index] === "A" ? "B" : "A";
      expect(await cipher.open(place, changed.join(""))).toBeUndefined();
    }),
    { numRuns: 50 },
  );
  const sealed = await cipher.seal(place, canaries.access);
  expect(await cipher.open({ ...place, row: "two" }, sealed)).toBeUndefined();
  expect(await cipher.open({ ...place, column: "refresh_token" }, sealed)).toBeUndefined();
  expect(await cipher.open({ ...place, table: "registrations" }, sealed)).toBeUndefined();
  expect(await createCipher(testKey.map((byte) => byte ^ 1)).open(place, sealed)).toBeUndefined();
  expect(await cipher.open(place, "")).toBeUndefined();
});

async function plantEverything(db: Database, personId: string) {
  const registration = await sampleRegistration(db, personId);
  const { id: runId } = await sampleRun(db, personId, registration);
  const transaction = await sampleTransaction(db, personId, runId);
  await keepCallback(db, transaction, { method: "POST", params: [{ name: "code", value: canaries.code }], facts: {} });
  const install = sampleInstall(db, { personId, runId, registrationId: registration.id });
  const installation = (await completeInstall(db, install)) ?? "";
  const { id: importRun } = await sampleRun(db, personId);
  await addInstallation(db, sampleImport(db, { personId, runId: importRun }));
  const { key, record } = await createApiKey(db, { personId, name: "a key" });
  return { registration, installation, key, keyId: record.id };
}

await eachDatabase(({ open, kind }) => {
  test("no planted secret stands in the database's bytes, and what is no secret does", async () => {
    const { db, options, person } = await open();
    const { id: personId } = await person();
    const { key } = await plantEverything(db, personId);
    const bytes = kind === "sqlite" ? fileBytes(options.dataDir) : await dumpOf(db);
    expect(bytes).toContain("Shop helper");
    expect(bytes).toContain("secret#00000001");
    for (const secret of [...Object.values(canaries), key]) {
      expect(bytes).not.toContain(secret);
      expect(bytes).not.toContain(Buffer.from(secret).toString("base64url").slice(0, -2));
    }
  });

  test("ciphertext moved between rows is unreadable, and no error", async () => {
    const { db, person } = await open();
    const { id: personId } = await person();
    const one = await plantEverything(db, personId);
    const other = await sampleRegistration(db, personId);
    await sql`update registrations set sealed_secret = (select sealed_secret from registrations where id = ${one.registration.id})`.execute(
      db.kysely,
    );
    await sql`update installations set sealed_refresh_token = sealed_access_token`.execute(db.kysely);
    expect(await loadRegistrationSecret(db, { personId, id: one.registration.id })).toMatchObject({ kind: "secret" });
    expect(await loadRegistrationSecret(db, { personId, id: other.id })).toEqual({ kind: "unreadable" });
    expect(await loadInstallationTokens(db, { personId, id: one.installation })).toEqual({ kind: "unreadable" });
  });

  test("an API key works until it is revoked, and is never shown again", async () => {
    const { db, clock, person } = await open();
    const { id: personId } = await person("An");
    const { key, record } = await createApiKey(db, { personId, name: "ci" });
    expect(await findPersonByApiKey(db, `${key}x`)).toBeUndefined();
    expect(await findPersonByApiKey(db, key)).toMatchObject({ person: { id: personId, name: "An" }, keyId: record.id });
    clock.pass(1000);
    await findPersonByApiKey(db, key);
    const listed = await listApiKeys(db, personId);
    expect(listed).toEqual([{ ...record, lastUsedAt: "2026-01-02T03:04:05.000Z" }]);
    expect(JSON.stringify(listed)).not.toContain(key);
    expect(await revokeApiKey(db, { personId, id: record.id })).toBe(true);
    expect(await revokeApiKey(db, { personId, id: record.id })).toBe(false);
    expect(await findPersonByApiKey(db, key)).toBeUndefined();
  });
});

const fileBytes = (dataDir: string): string =>
  readdirSync(dataDir)
    .map((name) => readFileSync(join(dataDir, name), "latin1"))
    .join("");

async function dumpOf({ kysely }: Database): Promise<string> {
  const tables = await sql<{
    name: string;
  }>`select table_name as name from information_schema.tables where table_schema = 'public'`.execute(kysely);
  const rows = await Promise.all(
    tables.rows.map(({ name }) =>
      sql<{ text: string }>`select t::text as text from ${sql.table(name)} t`.execute(kysely),
    ),
  );
  return rows.flatMap((result) => result.rows.map(({ text }) => text)).join("\n");
}

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openStorage } from "./open-storage";
import { readSettings } from "./read-settings";

function envIn(more: Readonly<Record<string, string>> = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), "auth-doctor-server-"));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  const settings = readSettings({ NODE_ENV: "test", DATA_DIR: dataDir, ...more });
  if (!settings.ok) throw new Error(settings.failure);
  return settings.value;
}

test("a new data folder gets its tables, and the second start finds them", async () => {
  const env = envIn();
  const first = await openStorage(env);
  if (!first.ok) throw new Error(first.failure);
  await first.value.db.close();
  const second = await openStorage(env);
  if (!second.ok) throw new Error(second.failure);
  await second.value.db.close();
  expect(first.value.migrated.length).toBeGreaterThan(0);
  expect(second.value.migrated).toEqual([]);
});

test("another SECRET_KEY than the one that made the data is refused with a sentence", async () => {
  const env = envIn();
  const first = await openStorage(env);
  if (!first.ok) throw new Error(first.failure);
  await first.value.db.close();
  const other = { ...env, secretKey: Uint8Array.from({ length: 32 }, (_, index) => index) };
  expect(await openStorage(other)).toMatchObject({
    ok: false,
    failure: expect.stringMatching(/^SECRET_KEY is not the key that the database in .+ was made with/),
  });
});

test("a database file that is none is refused with a sentence", async () => {
  const env = envIn();
  writeFileSync(join(env.dataDir, "auth-doctor.db"), "this is not a database, but it is long enough to be read as one");
  expect(await openStorage(env)).toMatchObject({
    ok: false,
    failure: expect.stringMatching(/^It was not possible to/),
  });
});

test("a database server that does not answer is refused with a sentence without its address", async () => {
  const env = envIn({ DATABASE_URL: "postgres://person:canary@127.0.0.1:1/none" });
  const storage = await openStorage(env);
  expect(storage).toMatchObject({ ok: false, failure: expect.stringContaining("the database of DATABASE_URL") });
  expect(JSON.stringify(storage)).not.toContain("canary");
});

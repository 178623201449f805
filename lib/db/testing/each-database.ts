import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, describe, test } from "vitest";
import type { PersonView } from "@/lib/trace/views";
import type { Database } from "../database";
import { migrate } from "../migrate";
import { newId } from "../new-id";
import { type OpenDatabaseOptions, openDatabase } from "../open-database";
import { savePerson } from "../save-person";
import { startPostgres } from "./postgres-server";

export const testKey = new Uint8Array(32).map((_, at) => at + 1);

export interface TestClock {
  now(): number;
  pass(ms: number): void;
}

export interface OpenedForTest {
  readonly db: Database;
  readonly clock: TestClock;
  /** To open the same database a second time. */
  readonly options: OpenDatabaseOptions;
  person(name?: string): Promise<PersonView>;
}

export interface Fixture {
  readonly kind: Database["kind"];
  /** An empty database of its own, without tables. */
  blank(): Promise<OpenedForTest>;
  /** With tables. */
  open(): Promise<OpenedForTest>;
}

/** Runs the same tests on both databases; says loudly when PostgreSQL cannot be started here. */
export async function eachDatabase(tests: (fixture: Fixture) => void): Promise<void> {
  onEmbeddedDatabase(tests);
  const server = await startPostgres();
  if ("reason" in server) {
    process.stderr.write(`\n!! The storage tests do NOT run on PostgreSQL here: ${server.reason}\n`);
    test("on PostgreSQL", (context) => context.skip(server.reason));
    return;
  }
  describe("on PostgreSQL", () => {
    tests(postgres(server.url));
    afterAll(() => server.stop());
  });
}

/** For what only a file can meet. */
export function onEmbeddedDatabase(tests: (fixture: Fixture) => void): void {
  describe("on the embedded database", () => tests(sqlite()));
}

function sqlite(): Fixture {
  const opened: { db: Database; dataDir: string }[] = [];
  afterAll(async () => {
    for (const { db, dataDir } of opened) {
      await db.close();
      rmSync(dataDir, { recursive: true, force: true });
    }
  });
  return fixture("sqlite", async () => {
    const dataDir = mkdtempSync(join(tmpdir(), "auth-doctor-db-"));
    return { options: { dataDir, databaseUrl: null }, onOpen: (db) => opened.push({ db, dataDir }) };
  });
}

function postgres(serverUrl: string): Fixture {
  const opened: Database[] = [];
  const admin = new pg.Client({ connectionString: serverUrl });
  const connected = admin.connect();
  afterAll(async () => {
    for (const db of opened) await db.close();
    await admin.end();
  });
  return fixture("postgres", async () => {
    await connected;
    const name = `t_${newId()
      .toLowerCase()
      .replaceAll(/[^a-z0-9]/g, "_")}`;
    await admin.query(`create database ${name}`);
    const url = new URL(serverUrl);
    url.pathname = `/${name}`;
    return { options: { dataDir: tmpdir(), databaseUrl: url.href }, onOpen: (db) => opened.push(db) };
  });
}

function fixture(
  kind: Database["kind"],
  make: () => Promise<{
    options: { dataDir: string; databaseUrl: string | null };
    onOpen: (db: Database) => unknown;
  }>,
): Fixture {
  const blank = async (): Promise<OpenedForTest> => {
    let at = Date.UTC(2026, 0, 2, 3, 4, 5);
    const clock: TestClock = {
      now: () => at,
      pass: (ms) => {
        at += ms;
      },
    };
    const { options, onOpen } = await make();
    const all = { ...options, secretKey: testKey, now: clock.now };
    const db = await openDatabase(all);
    onOpen(db);
    const person = (name = newId()) =>
      savePerson(db, { issuer: "https://issuer.test", sub: name, name, email: null, signedInBy: "sandbox" });
    return { db, clock, options: all, person };
  };
  const open = async () => {
    const opened = await blank();
    await migrate(opened.db);
    return opened;
  };
  return { kind, blank, open };
}

import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { migrations } from "./migrations";
import { eachDatabase, testKey } from "./testing/each-database";

// Bundled by esbuild and run by Node, as server/ is: what works here works there.
const root = fileURLToPath(new URL("../..", import.meta.url));
const cache = join(root, "node_modules/.cache");
let bundle = "";

const program = `
  import { createSession } from "@/lib/db/create-session";
  import { migrate } from "@/lib/db/migrate";
  import { openDatabase } from "@/lib/db/open-database";
  import { savePerson } from "@/lib/db/save-person";
  const { dataDir, databaseUrl, key } = JSON.parse(process.argv[2]);
  const db = await openDatabase({ dataDir, databaseUrl, secretKey: Uint8Array.from(key) });
  const migrated = await migrate(db);
  const sub = String(process.pid);
  const { id: personId } = await savePerson(db, { issuer: "i", sub, name: sub, email: null, signedInBy: "sandbox" });
  for (let written = 0; written < 50; written += 1) await createSession(db, { personId, expiresAtMs: 1 });
  await db.close();
  process.stdout.write(JSON.stringify(migrated));
`;

beforeAll(async () => {
  mkdirSync(cache, { recursive: true });
  bundle = join(mkdtempSync(join(cache, "two-processes-")), "program.mjs");
  await build({
    stdin: { contents: program, resolveDir: root, loader: "ts" },
    outfile: bundle,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    tsconfig: join(root, "tsconfig.json"),
    logLevel: "silent",
  });
});

afterAll(() => rmSync(join(bundle, ".."), { recursive: true, force: true }));

function run(input: string): Promise<{ code: number | null; out: string; errors: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [bundle, input], { stdio: ["ignore", "pipe", "pipe"] });
    let out = "";
    let errors = "";
    child.stdout.on("data", (chunk) => {
      out += chunk;
    });
    child.stderr.on("data", (chunk) => {
      errors += chunk;
    });
    child.on("close", (code) => resolve({ code, out, errors }));
  });
}

await eachDatabase(({ blank }) => {
  test("processes that start at once migrate once, and none loses a write to the others", async () => {
    const { db, options } = await blank();
    const { dataDir, databaseUrl } = options;
    const input = JSON.stringify({ dataDir, databaseUrl, key: [...testKey] });
    const ended = await Promise.all([run(input), run(input), run(input)]);
    expect(ended.map(({ code, errors }) => [code, errors])).toEqual([
      [0, ""],
      [0, ""],
      [0, ""],
    ]);
    const applied = ended.map(({ out }) => JSON.parse(out).value.length);
    expect(applied.toSorted()).toEqual([0, 0, migrations.length]);
    const sessions = await db.kysely.selectFrom("sessions").select("id").execute();
    expect(sessions).toHaveLength(150);
  }, 30_000);
});

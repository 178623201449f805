import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, onTestFinished, test } from "vitest";
import { deriveKey } from "./derive-key";
import { readEnv } from "./read-env";

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "auth-doctor-env-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

test("the key is made once, for its owner's eyes only, and read from then on", () => {
  const DATA_DIR = join(folder(), "new", "data");
  const first = readEnv({ DATA_DIR });
  const second = readEnv({ DATA_DIR });
  expect(first.ok && first.value.secretKey).toHaveLength(32);
  expect(second).toEqual(first);
  expect(readdirSync(DATA_DIR)).toEqual(["secret-key"]);
  if (process.platform !== "win32") expect(statSync(join(DATA_DIR, "secret-key")).mode & 0o777).toBe(0o600);
});

test("SECRET_KEY comes before the file, and makes none", () => {
  const DATA_DIR = folder();
  const SECRET_KEY = Buffer.alloc(32, "0123456789").toString("base64url");
  const read = readEnv({ DATA_DIR, SECRET_KEY });
  expect(read.ok && Buffer.from(read.value.secretKey).toString("base64url")).toBe(SECRET_KEY);
  expect(readdirSync(DATA_DIR)).toEqual([]);
});

test("a damaged key file is named, not replaced", () => {
  const DATA_DIR = folder();
  writeFileSync(join(DATA_DIR, "secret-key"), "short");
  const read = readEnv({ DATA_DIR });
  expect(read.ok ? [] : read.failure).toMatchObject([{ variable: "DATA_DIR", found: "something else" }]);
  expect(readFileSync(join(DATA_DIR, "secret-key"), "utf8")).toBe("short");
});

test("a data folder that cannot be is one clear fault", () => {
  const file = join(folder(), "file");
  writeFileSync(file, "");
  chmodSync(file, 0o600);
  const read = readEnv({ DATA_DIR: join(file, "data") });
  expect(read.ok ? [] : read.failure).toMatchObject([
    { variable: "DATA_DIR", expected: "a folder that can be written", found: expect.stringContaining("ENOTDIR") },
  ]);
});

test("processes that start at once end up with the same key", async () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const place = folder();
  const bundle = join(place, "program.mjs");
  const contents = `
    import { readEnv } from "@/lib/env/read-env";
    const read = readEnv(process.env);
    process.stdout.write(read.ok ? Buffer.from(read.value.secretKey).toString("hex") : JSON.stringify(read.failure));
  `;
  await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    outfile: bundle,
    bundle: true,
    platform: "node",
    format: "esm",
    tsconfig: join(root, "tsconfig.json"),
    logLevel: "silent",
  });
  const DATA_DIR = join(place, "data");
  mkdirSync(DATA_DIR);
  const start = () =>
    new Promise<string>((resolve) => {
      const child = spawn(process.execPath, [bundle], { env: { NODE_ENV: "test", DATA_DIR } });
      let out = "";
      child.stdout.on("data", (chunk) => {
        out += chunk;
      });
      child.on("close", () => resolve(out));
    });
  const keys = await Promise.all(Array.from({ length: 6 }, start));
  expect(keys[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(new Set(keys).size).toBe(1);
  expect(readdirSync(DATA_DIR)).toEqual(["secret-key"]);
});

test("each purpose has a key of its own", () => {
  const secret = Uint8Array.from({ length: 32 }, (_, at) => at);
  const keys = (["tokens", "fingerprint", "session", "key-check"] as const).map((purpose) =>
    Buffer.from(deriveKey(secret, purpose)).toString("hex"),
  );
  expect(new Set(keys).size).toBe(4);
  expect(Buffer.from(deriveKey(secret, "tokens")).toString("hex")).toBe(keys[0]);
});

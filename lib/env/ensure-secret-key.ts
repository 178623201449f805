import { randomBytes } from "node:crypto";
import { chmodSync, linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { err, ok, type Result } from "@/lib/result/result";
import type { EnvFault } from "./env";
import { makeFolder } from "./make-folder";
import { readSecretKey, secretKeyShape } from "./read-secret-key";

/** The key of this data folder, made on first use. Two processes that start together end up with the same one. */
export function ensureSecretKey(dataDir: string): Result<Uint8Array, EnvFault> {
  const path = join(dataDir, "secret-key");
  try {
    makeFolder(dataDir);
    const text = readIfThere(path) ?? createOnce(path);
    const key = readSecretKey(text.trim());
    if (key !== null) return ok(key);
    return err({ variable: "DATA_DIR", expected: `${path} to hold ${secretKeyShape}`, found: "something else" });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return err({ variable: "DATA_DIR", expected: "a folder that can be written", found: `${dataDir} (${error.code})` });
  }
}

function readIfThere(path: string): string | null {
  try {
    // The folder is chosen when the program runs: no bundler can trace it.
    return readFileSync(/* turbopackIgnore: true */ path, "utf8");
  } catch (error) {
    if (isSystemError(error) && error.code === "ENOENT") return null;
    throw error;
  }
}

// A complete file gets its name in one step, and only if nobody was faster: no reader ever sees half a key.
function createOnce(path: string): string {
  const draft = `${path}.${randomBytes(6).toString("hex")}`;
  writeFileSync(draft, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600, flag: "wx", flush: true });
  chmodSync(draft, 0o600);
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    // Some file systems have no hard links; there the first exclusive create wins.
    if (error.code !== "EEXIST") writeUnlessThere(path, readFileSync(/* turbopackIgnore: true */ draft, "utf8"));
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(path, "utf8");
}

function writeUnlessThere(path: string, text: string): void {
  try {
    writeFileSync(path, text, { mode: 0o600, flag: "wx", flush: true });
  } catch (error) {
    if (!isSystemError(error) || error.code !== "EEXIST") throw error;
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}

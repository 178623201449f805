import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { createMemoryStore } from "./memory-store";
import type { SandboxStore } from "./store";

type Line =
  | readonly [op: "put", collection: string, key: string, value: unknown, expiresAtMs: number | null]
  | readonly [op: "delete", collection: string, key: string];

/** A last line that was cut by a crash is left out; every line before it is whole. */
function readLines(file: string): Line[] {
  if (!existsSync(file)) return [];
  const lines: Line[] = [];
  for (const text of readFileSync(file, "utf8").split("\n")) {
    if (text === "") continue;
    try {
      lines.push(JSON.parse(text) as Line);
    } catch {
      break;
    }
  }
  return lines;
}

/** The entries that still count, each once. */
function compact(lines: readonly Line[], nowMs: number): Line[] {
  const kept = new Map<string, Line>();
  for (const line of lines) {
    const name = JSON.stringify([line[1], line[2]]);
    if (line[0] === "put" && (line[4] === null || line[4] > nowMs)) kept.set(name, line);
    else kept.delete(name);
  }
  return [...kept.values()];
}

/** Memory in front of an append-only log of JSON lines, rewritten at every start. One process a file. */
export async function createFileStore(file: string, now: () => number = Date.now): Promise<SandboxStore> {
  const memory = createMemoryStore({ now });
  mkdirSync(dirname(file), { recursive: true });
  const lines = compact(readLines(file), now());
  const fresh = `${file}.new`;
  writeFileSync(fresh, lines.map((line) => `${JSON.stringify(line)}\n`).join(""), { mode: 0o600 });
  renameSync(fresh, file);
  for (const line of lines) if (line[0] === "put") await memory.put(line[1], line[2], line[3], line[4] ?? undefined);
  const append = (line: Line) => appendFileSync(file, `${JSON.stringify(line)}\n`);

  return {
    get: (collection, key) => memory.get(collection, key),
    async put(collection, key, value, expiresAtMs) {
      append(["put", collection, key, value, expiresAtMs ?? null]);
      await memory.put(collection, key, value, expiresAtMs);
    },
    async take(collection, key) {
      const value = await memory.take(collection, key);
      if (value !== undefined) append(["delete", collection, key]);
      return value;
    },
    async delete(collection, key) {
      append(["delete", collection, key]);
      await memory.delete(collection, key);
    },
    list: (collection, prefix, limit) => memory.list(collection, prefix, limit),
  };
}

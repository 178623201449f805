import { readFileSync } from "node:fs";

export type ScriptHashes = Readonly<Record<string, readonly string[]>>;

/** Where the build leaves them, seen from the folder that holds .next/. */
export const scriptHashesFile = ".next/catalog-scripts.json";

/** Per prerendered path, the hashes of its inline scripts; none where nothing was built, and then none runs. */
export function readScriptHashes(file: string): ScriptHashes {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {};
  }
}

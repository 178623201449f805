import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

/** Like `mkdir -p`. Node's own recursive mode never returns where the system refuses with ENOENT (below /proc). */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  const parent = dirname(path);
  if (parent !== path) makeFolder(parent);
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process that starts at the same moment made it.
    if (!existsSync(path)) throw error;
  }
}

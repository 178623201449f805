import { writeSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** One sentence, and the end. Written at once: on Windows a stream may not get to it before the process is gone. */
export function leave(sentence) {
  writeSync(2, `${sentence}\n`);
  process.exit(1);
}

import { createHash } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

const stampOf = (output) => `${output}.stamp`;
// Beside a bundle's own sources: what decides how they are read.
const settings = ["tsconfig.json", "package-lock.json", "scripts/steps/bundle.mjs"];

/** Remembers what a bundle was made from: its sources, and their contents together with its own. */
export function writeBundleStamp(output, inputs) {
  const stamp = JSON.stringify({ inputs, hash: hashOf(output, inputs) });
  writeFileSync(`${stampOf(output)}.${process.pid}`, stamp);
  renameSync(`${stampOf(output)}.${process.pid}`, stampOf(output));
}

/** Whether the bundle is there and still what its sources say; contents decide, not times. */
export function isBundleFresh(output) {
  try {
    const { inputs, hash } = JSON.parse(readFileSync(stampOf(output), "utf8"));
    return hash === hashOf(output, inputs);
  } catch {
    return false;
  }
}

function hashOf(output, inputs) {
  const hash = createHash("sha256").update(process.versions.node).update(readFileSync(output));
  for (const path of [...settings, ...inputs]) hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  return hash.digest("hex");
}

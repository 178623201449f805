import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

const sources = [
  "app",
  "components",
  "lib",
  "messages",
  "public",
  "server",
  "scripts",
  "proxy.ts",
  "next.config.mjs",
  "postcss.config.mjs",
  "package-lock.json",
  "package.json",
  "tsconfig.json",
];
const isTest = /\.test\.tsx?$/;

function* files(path) {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (stats === undefined) return;
  if (!stats.isDirectory()) {
    if (!isTest.test(path)) yield path;
    return;
  }
  for (const name of readdirSync(join(root, path)).sort()) yield* files(`${path}/${name}`);
}

/** One value for everything that a build is made from; contents decide, not times. */
export function sourceStamp() {
  const hash = createHash("sha256").update(process.versions.node);
  for (const source of sources) {
    for (const path of files(source)) hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  }
  return hash.digest("hex");
}

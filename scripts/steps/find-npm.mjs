import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** npm as a file for Node to run, so that no shell is needed on any system; `null` when there is none. */
export function findNpm() {
  const given = process.env.npm_execpath;
  if (given && /^np[mx]-cli\.c?js$/.test(basename(given))) return given.replace(/npx-cli/, "npm-cli");
  const home = dirname(process.execPath);
  const places = ["node_modules/npm/bin/npm-cli.js", "../lib/node_modules/npm/bin/npm-cli.js"];
  return places.map((place) => join(home, place)).find(existsSync) ?? null;
}

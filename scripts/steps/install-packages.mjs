import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findNpm } from "./find-npm.mjs";
import { leave, root } from "./root.mjs";
import { runNode } from "./run-node.mjs";

const read = (path) => {
  try {
    return JSON.parse(readFileSync(join(root, path), "utf8"));
  } catch {
    return null;
  }
};
// Packages with native parts are for one system; a folder copied from another one looks complete and is not.
const platform = `${process.platform} ${process.arch}`;
const platformFile = "node_modules/.auth-doctor-platform.json";

/** Installs when node_modules is not what the lockfile says, and only then. */
export async function installPackages() {
  if (isInstalled()) return;
  process.stdout.write("Installing packages (once; needs the npm registry) …\n");
  const npm = findNpm();
  if (npm === null) leave("npm was not found beside Node: run `npm ci` yourself, then start again.");
  const code = await runNode(npm, ["ci", "--include=dev", "--no-audit", "--no-fund"]);
  if (code !== 0)
    leave("The packages could not be installed: npm says above what it missed; is the registry reachable?");
  writeFileSync(join(root, platformFile), JSON.stringify({ platform }));
}

function isInstalled() {
  // npm writes this second lockfile last, so half an installation has none.
  const installed = read("node_modules/.package-lock.json")?.packages;
  const wanted = read("package-lock.json")?.packages;
  if (!installed || !wanted) return false;
  if ((read(platformFile)?.platform ?? platform) !== platform) return false;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === "" || entry.optional || entry.devOptional || installed[path]?.integrity === entry.integrity,
  );
}

// The lockfile must install everywhere: complete for every system, exact, and above the versions with known holes.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./steps/root.mjs";

const floors = { next: "16.4.1", "next-auth": "4.24.15" };

const read = (name) => JSON.parse(readFileSync(join(root, name), "utf8"));
const manifest = read("package.json");
const { packages } = read("package-lock.json");
const faults = [];

for (const kind of ["dependencies", "devDependencies"]) {
  for (const [name, wanted] of Object.entries(manifest[kind])) {
    // Another version of a package stands under a name of its own: npm:openid-client@5.7.1
    const version = wanted.replace(/^npm:(?:@[\w-]+\/)?[\w-]+@/, "");
    if (!/^\d+\.\d+\.\d+$/.test(version))
      faults.push(`package.json: ${name} has the version ${version}, not an exact one.`);
    const locked = packages[`node_modules/${name}`]?.version;
    if (locked !== version) faults.push(`${name}: package.json says ${version}, the lockfile ${locked ?? "nothing"}.`);
  }
}

for (const [name, floor] of Object.entries(floors)) {
  const locked = packages[`node_modules/${name}`]?.version ?? "0.0.0";
  if (isBelow(locked, floor)) faults.push(`${name} ${locked} has known holes: at least ${floor} is needed.`);
}

for (const [path, { optionalDependencies = {}, integrity }] of Object.entries(packages)) {
  if (path !== "" && !integrity) faults.push(`${path} has no integrity in the lockfile.`);
  for (const name of Object.keys(optionalDependencies)) {
    if (!isFound(path, name)) faults.push(`${path} wants ${name} on some system, and the lockfile has none.`);
  }
}

for (const fault of faults) process.stderr.write(`${fault}\n`);
if (faults.length > 0) process.exit(1);
process.stdout.write(`Lockfile: ${Object.keys(packages).length - 1} packages, complete for every system.\n`);

// As Node looks a package up: in its own folder, then in each one above.
function isFound(path, name) {
  for (let from = path; ; from = from.slice(0, Math.max(from.lastIndexOf("/node_modules/"), 0))) {
    if (packages[`${from === "" ? "" : `${from}/`}node_modules/${name}`]) return true;
    if (from === "") return false;
  }
}

function isBelow(version, floor) {
  const [one, other] = [version, floor].map((text) => text.split(".").map(Number));
  const at = one.findIndex((part, index) => part !== other[index]);
  return at >= 0 && one[at] < other[at];
}

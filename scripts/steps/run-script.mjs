import { findNpm } from "./find-npm.mjs";
import { leave } from "./root.mjs";
import { runNode } from "./run-node.mjs";

/** Runs a script of package.json; answers its exit code. */
export function runScript(name, args = []) {
  const npm = findNpm();
  if (npm === null) leave(`npm was not found beside Node: run this as \`npm run …\` to tell where it is.`);
  return runNode(npm, ["run", "--silent", name, "--", ...args]);
}

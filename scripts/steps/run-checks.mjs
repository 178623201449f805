import { runScript } from "./run-script.mjs";

/** The gate, in the order in which a mistake is found soonest. */
export const checks = ["typecheck", "lint", "arch", "arch:prove", "dead", "lockfile", "docs", "unit"];

/** Runs all of them, also after one has failed; answers the names of those that did. */
export async function runChecks() {
  const failed = [];
  for (const name of checks) {
    process.stdout.write(`\n── ${name}\n`);
    if ((await runScript(name)) !== 0) failed.push(name);
  }
  return failed;
}

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "./bundle.mjs";
import { hashScripts } from "./hash-scripts.mjs";
import { leave, root } from "./root.mjs";
import { runNode } from "./run-node.mjs";
import { sourceStamp } from "./source-stamp.mjs";

const stampFile = join(root, ".next/auth-doctor-build");

/** Builds server and pages; `always: false` does so only when a source changed since the last build. */
export async function build({ always }) {
  const stamp = sourceStamp();
  if (!always && builtFrom() === stamp) return;
  process.stdout.write("Building …\n");
  rmSync(stampFile, { force: true });
  try {
    await bundle();
  } catch {
    leave("The server could not be bundled: esbuild says above where.");
  }
  const code = await runNode(join(root, "node_modules/next/dist/bin/next"), ["build"], { NODE_ENV: "production" });
  if (code !== 0) leave("The pages could not be built: Next says above where.");
  mkdirSync(join(root, ".next"), { recursive: true });
  hashScripts();
  writeFileSync(stampFile, stamp);
}

function builtFrom() {
  try {
    return readFileSync(stampFile, "utf8");
  } catch {
    return null;
  }
}

// `npm run bench`: builds what is measured, then measures it; what stands behind `--` goes to scripts/bench.ts.
import { join } from "node:path";
import { build } from "./steps/build.mjs";
import { bundle } from "./steps/bundle.mjs";
import { checkNode } from "./steps/check-node.mjs";
import { installPackages } from "./steps/install-packages.mjs";
import { root } from "./steps/root.mjs";
import { runNode } from "./steps/run-node.mjs";

checkNode();
await installPackages();
const args = process.argv.slice(2);
if (args.includes("--sandbox")) await bundle();
else await build({ always: false });
if (!args.includes("--library") && !args.includes("--sandbox")) {
  const code = await runNode(join(root, "node_modules/next/dist/bin/next"), ["build", join(root, "bench/echo")]);
  if (code !== 0) process.exit(code);
}
process.exit(await runNode(join(root, "dist/scripts/bench.mjs"), args));

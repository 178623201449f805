// Runs scripts/NAME.ts, bundled where a source changed since: `node scripts/run-bundled.mjs sandbox --port 4010`.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle } from "./steps/bundle.mjs";
import { isBundleFresh } from "./steps/bundle-stamp.mjs";
import { checkNode } from "./steps/check-node.mjs";
import { installPackages } from "./steps/install-packages.mjs";
import { leave, root } from "./steps/root.mjs";

checkNode();
const [name = ""] = process.argv.slice(2);
if (!/^[a-z-]+$/.test(name) || !existsSync(join(root, `scripts/${name}.ts`))) leave(`There is no scripts/${name}.ts.`);
await installPackages();
const output = join(root, `dist/scripts/${name}.mjs`);
if (!isBundleFresh(output)) await bundle([`scripts/${name}.ts`]);
process.argv.splice(1, 2, output);
await import(pathToFileURL(output).href);

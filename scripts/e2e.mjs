// `npm run e2e`: the browser tests alone; what stands behind `--` goes to Playwright.
import { build } from "./steps/build.mjs";
import { checkNode } from "./steps/check-node.mjs";
import { findChromium } from "./steps/find-chromium.mjs";
import { installPackages } from "./steps/install-packages.mjs";
import { runBrowserTests } from "./steps/run-browser-tests.mjs";

checkNode();
await installPackages();
await findChromium();
await build({ always: false });
process.exit(await runBrowserTests(process.argv.slice(2)));

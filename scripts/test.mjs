// `npm test`: from a fresh clone to every check and test there is. No packages here: they may not be installed yet.
import { build } from "./steps/build.mjs";
import { checkNode } from "./steps/check-node.mjs";
import { findChromium } from "./steps/find-chromium.mjs";
import { installPackages } from "./steps/install-packages.mjs";
import { runBrowserTests } from "./steps/run-browser-tests.mjs";
import { runChecks } from "./steps/run-checks.mjs";
import { countTests, forgetReports } from "./steps/test-reports.mjs";

checkNode();
await installPackages();
const chromium = await findChromium();
process.stdout.write(`Browser: ${chromium}\n`);
forgetReports();

const failed = await runChecks();
process.stdout.write("\n── build\n");
await build({ always: false });
process.stdout.write("\n── e2e\n");
if ((await runBrowserTests()) !== 0) failed.push("e2e");

const counts = countTests();
process.stdout.write(failed.length === 0 ? "\nEverything passed.\n" : `\nFailed: ${failed.join(", ")}.\n`);
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`);
process.exit(failed.length === 0 && counts.failed === 0 ? 0 : 1);

// `npm run check`: everything that can be checked without a browser.
import { runChecks } from "./steps/run-checks.mjs";

const failed = await runChecks();
process.stdout.write(failed.length === 0 ? "\nAll checks passed.\n" : `\nFailed: ${failed.join(", ")}.\n`);
process.exit(failed.length === 0 ? 0 : 1);

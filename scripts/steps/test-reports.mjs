import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

const reports = {
  unit: "test-results/unit.json",
  browser: "test-results/browser.json",
};

export function forgetReports() {
  for (const path of Object.values(reports)) rmSync(join(root, path), { force: true });
}

/** Sums what both runners counted; a runner that left no report counts as one failure. */
export function countTests() {
  const counts = [readCounts(reports.unit, countUnit), readCounts(reports.browser, countBrowser)];
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  };
}

function readCounts(path, count) {
  let report;
  try {
    report = JSON.parse(readFileSync(join(root, path), "utf8"));
  } catch {
    return { passed: 0, failed: 1 };
  }
  return count(report);
}

// A file that could not even be loaded has no tests in it, and is a failure all the same.
function countUnit({ numPassedTests, numFailedTests, testResults }) {
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.length,
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

function countBrowser({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

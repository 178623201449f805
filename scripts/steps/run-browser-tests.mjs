import { join } from "node:path";
import { findChromium } from "./find-chromium.mjs";
import { root } from "./root.mjs";
import { runNode } from "./run-node.mjs";

/** Playwright over the built server; answers its exit code. */
export async function runBrowserTests(args = []) {
  const chromium = await findChromium();
  return runNode(join(root, "node_modules/@playwright/test/cli.js"), ["test", ...args], { CHROMIUM_PATH: chromium });
}

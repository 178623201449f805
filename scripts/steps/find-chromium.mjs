import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { leave, root } from "./root.mjs";
import { runNode } from "./run-node.mjs";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** The path of a Chromium: one that is there, else Playwright's, else Debian's package; else one sentence. */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return existsSync(given) ? given : leave(`CHROMIUM_PATH names ${given}, and nothing is there.`);
  const { chromium } = await import("playwright");
  const own = () => [...places, chromium.executablePath()].find((path) => existsSync(path));

  const there = own();
  if (there) return there;
  process.stdout.write("No Chromium on this machine: asking Playwright for one …\n");
  await runNode(join(root, "node_modules/playwright/cli.js"), ["install", "chromium"]);
  if (!own() && isDebianRoot()) {
    process.stdout.write("Installing Debian's chromium package …\n");
    for (const args of [["update"], ["install", "--yes", "--no-install-recommends", "chromium"]]) {
      spawnSync("apt-get", args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
    }
  }
  return own() ?? leave("The browser tests need a Chromium: install one, or set CHROMIUM_PATH to where it is.");
}

function isDebianRoot() {
  if (process.getuid?.() !== 0) return false;
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

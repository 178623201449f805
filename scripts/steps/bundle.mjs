import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

/** Plain JavaScript in dist/ for server/main.ts and scripts/*.ts; packages stay outside the bundles. */
export async function bundle(entryPoints = everything()) {
  const { build } = await import("esbuild");
  await build({
    absWorkingDir: root,
    entryPoints,
    outdir: "dist",
    outbase: ".",
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20.19",
    packages: "external",
    alias: { "server-only": "./scripts/steps/empty.mjs" },
    sourcemap: true,
    logLevel: "warning",
  });
}

function everything() {
  const scripts = readdirSync(join(root, "scripts")).filter((name) => /\.ts$/.test(name) && !/\.test\.ts$/.test(name));
  return ["server/main.ts", ...scripts.map((name) => `scripts/${name}`)];
}

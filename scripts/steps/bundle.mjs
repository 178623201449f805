import { mkdirSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeBundleStamp } from "./bundle-stamp.mjs";
import { root } from "./root.mjs";

/** Plain JavaScript in dist/ for server/main.ts and scripts/*.ts; packages stay outside the bundles. */
export async function bundle(entryPoints = everything()) {
  const { build } = await import("esbuild");
  const { outputFiles, metafile } = await build({
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
    write: false,
    metafile: true,
  });
  for (const { path, contents } of outputFiles) writeWhole(path, contents);
  for (const [output, { entryPoint, inputs }] of Object.entries(metafile.outputs)) {
    if (entryPoint) writeBundleStamp(join(root, output), Object.keys(inputs));
  }
}

// Two commands may bundle at once, and a third read what they write.
function writeWhole(path, contents) {
  mkdirSync(dirname(path), { recursive: true });
  const fresh = `${path}.${process.pid}`;
  writeFileSync(fresh, contents);
  renameSync(fresh, path);
}

function everything() {
  const scripts = readdirSync(join(root, "scripts")).filter((name) => /\.ts$/.test(name) && !/\.test\.ts$/.test(name));
  return ["server/main.ts", ...scripts.map((name) => `scripts/${name}`)];
}

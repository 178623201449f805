// `npm run arch:prove`: plants forbidden imports in a copy of the sources and expects each of them to be refused.
// A checker that reads nothing finds nothing wrong, so every folder must have been read as well.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { leave, root } from "./steps/root.mjs";

const folders = ["app", "components", "lib", "messages", "server", "scripts", "e2e"];
const settings = [".dependency-cruiser.cjs", "tsconfig.json", "package.json", "proxy.ts"];

const plants = {
  "lib/result/planted-arrow.ts": () => `import "@/${fileIn("lib/env")}";`,
  "lib/result/planted-package.ts": () => 'import "zod";',
  "lib/result/planted-builtin.ts": () => 'import "node:fs";',
  "lib/haravan/planted-type.ts": () => `export type * from "@/${fileIn("lib/trace")}";`,
  "lib/trace/planted-dynamic.ts": () => `export const later = () => import("@/${fileIn("lib/env")}");`,
  "lib/sandbox/planted-examiner.ts": () => `import "../../${fileIn("lib/oauth")}";`,
  "lib/oauth/planted-pupil.ts": () => `import "@/${fileIn("lib/sandbox")}";`,
  "components/planted-server.tsx": () => `import "@/${fileIn("lib/db")}";`,
  "messages/planted-flow.ts": () => `import "@/${fileIn("lib/flows")}";`,
};

const copy = mkdtempSync(join(tmpdir(), "auth-doctor-arch-"));
try {
  process.exitCode = prove();
} finally {
  rmSync(copy, { recursive: true, force: true });
}

function prove() {
  for (const name of [...folders, ...settings]) {
    if (existsSync(join(root, name))) cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  for (const [path, text] of Object.entries(plants)) writeFileSync(join(copy, path), `${text()}\n`);

  const present = folders.filter((folder) => existsSync(join(copy, folder)));
  const { modules, summary } = cruise(present);
  const refused = new Set(summary.violations.map(({ from }) => from));
  const passed = Object.keys(plants).filter((path) => !refused.has(path));
  const unread = present.filter((folder) => !modules.some(({ source }) => source.startsWith(`${folder}/`)));
  for (const path of passed) process.stderr.write(`${path} was not refused.\n`);
  for (const folder of unread) process.stderr.write(`Nothing in ${folder}/ was read.\n`);
  if (passed.length > 0 || unread.length > 0) return 1;
  process.stdout.write(`Import rules: ${refused.size} planted imports refused among ${modules.length} modules.\n`);
  return 0;
}

function cruise(present) {
  const cli = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const { stdout, stderr } = spawnSync(process.execPath, [cli, "--output-type", "json", ...present], {
    cwd: copy,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  try {
    return JSON.parse(stdout);
  } catch {
    return leave(`dependency-cruiser gave no answer: ${stderr.trim()}`);
  }
}

function fileIn(folder) {
  const name = readdirSync(join(copy, folder)).find((file) => /\.ts$/.test(file) && !/\.test\.ts$/.test(file));
  if (!name) leave(`${folder}/ has no file to plant an import of.`);
  return `${folder}/${name.replace(/\.ts$/, "")}`;
}

// A path, a link or a script that the documents name must exist.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./steps/root.mjs";

// Made when the program is built, started or tested.
const generated = /^(data|dist|node_modules|test-results|playwright-report|[.]next|[.]env)(\/|$)/;
const tops = readdirSync(root).filter((name) => name !== ".git");
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const faults = [];

for (const document of documents()) {
  const text = readFileSync(join(root, document), "utf8");
  for (const [, span] of text.replace(/^```[\s\S]*?^```/gm, "").matchAll(/`([^`\n]+)`/g)) {
    if (isPath(span) && !existsSync(join(root, span))) faults.push(`${document}: \`${span}\` is not there.`);
  }
  for (const [, target] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^(https?:|#)/.test(target)) continue;
    const [path] = target.split("#");
    if (!existsSync(join(root, dirname(document), path))) faults.push(`${document}: the link ${target} leads nowhere.`);
  }
  for (const [, name] of text.matchAll(/npm run ([a-z][a-z0-9:-]*)/g)) {
    if (!scripts[name]) faults.push(`${document}: there is no script "${name}".`);
  }
}

for (const fault of faults) process.stderr.write(`${fault}\n`);
if (faults.length > 0) process.exit(1);
process.stdout.write("Documents: every path, link and script they name is there.\n");

function documents() {
  const pages = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name.replaceAll("\\", "/")}`);
  return ["README.md", "CONTRIBUTING.md", ...pages];
}

function isPath(span) {
  if (!/^[\w.@[\]-]+(\/[\w.@[\]-]+)*\/?$/.test(span) || generated.test(span)) return false;
  const [top] = span.split("/");
  return (span.includes("/") && tops.includes(top)) || /\.(md|tsx?|[cm]?js|css)$/.test(span);
}

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

const pages = join(root, ".next/server/app");
const inline = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/** What the policy of a prerendered page names: one hash for each script that stands in it. */
function hashesOf(html) {
  const scripts = [...html.matchAll(inline)].map(([, text]) => text);
  return [...new Set(scripts.map((text) => `sha256-${createHash("sha256").update(text).digest("base64")}`))];
}

/** Counts the inline scripts of the catalog's pages as they were built, for proxy.ts to read. */
export function hashScripts() {
  const found = {};
  for (const locale of ["en", "vi"]) {
    for (const name of readdirSync(join(pages, locale), { recursive: true, encoding: "utf8" }).sort()) {
      if (!name.endsWith(".html")) continue;
      const path = `/${locale}/${name.slice(0, -".html".length).replaceAll("\\", "/")}`;
      found[path] = hashesOf(readFileSync(join(pages, locale, name), "utf8"));
    }
  }
  writeFileSync(join(root, ".next/catalog-scripts.json"), JSON.stringify(found));
}

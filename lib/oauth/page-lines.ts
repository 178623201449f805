import { unescapeHtml } from "@/lib/trace/redact-text";

const blocks: ReadonlySet<string> = new Set(
  "address article br dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table td th tr ul".split(
    " ",
  ),
);
const silent: ReadonlySet<string> = new Set(["head", "script", "style", "template", "title"]);
const longestTag = 2_000;

/** The lines a person sees of a page, or of text that is no page at all. One pass: pages come from strangers. */
export function pageLines(page: string): readonly string[] {
  return unescapeHtml(withoutTags(page))
    .split(/[\r\n]+/)
    .map((line) => line.split(/\s+/).filter(Boolean).join(" "))
    .filter((line) => line !== "");
}

function withoutTags(page: string): string {
  const pieces: string[] = [];
  const unclosed = new Set<string>();
  let at = 0;
  while (at < page.length) {
    const open = page.indexOf("<", at);
    if (open < 0) break;
    const tag = /^<(\/?)([a-z][a-z0-9]{0,20}|!)/i.exec(page.slice(open, open + 24));
    const end = tag === null ? -1 : page.slice(open, open + longestTag).indexOf(">");
    if (tag === null || end < 0) {
      pieces.push(page.slice(at, open + 1));
      at = open + 1;
      continue;
    }
    const name = tag[2]?.toLowerCase() ?? "";
    pieces.push(page.slice(at, open), blocks.has(name) ? "\n" : " ");
    at = open + end + 1;
    if (tag[1] === "" && silent.has(name) && !unclosed.has(name)) {
      const close = page.slice(at).search(new RegExp(`</${name}`, "i"));
      if (close < 0) unclosed.add(name);
      else at += close;
    }
  }
  pieces.push(page.slice(at));
  return pieces.join("");
}

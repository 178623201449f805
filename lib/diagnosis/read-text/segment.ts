import type { ReadingLimit } from "../reading";
import { type Block, type BlockReader, type Draft, viewLine } from "./block";
import { straightQuotes } from "./clean-line";
import { readAccessBlock } from "./read-access-log";
import { readCallLine } from "./read-call-lines";
import { readCurlBlock } from "./read-curl-block";
import { readCurlTrace } from "./read-curl-trace";
import { readDevtoolsBlock } from "./read-devtools";
import { readRequestBlock, readResponseBlock } from "./read-http-message";
import { readJsonBlock } from "./read-json-block";
import { readPostmanBlock } from "./read-postman";
import { readProse } from "./read-prose";
import { readFormBlock, readHostedTextBlock, readPageBlock } from "./read-small-blocks";
import { readSnippetBlock } from "./read-snippet";
import { readStatusBlock } from "./read-status";
import { findUrls, readUrlBlock, urlExchange } from "./read-url-block";
import { lineText, type Source } from "./source";

/** In the order in which they are asked; the first that takes the line has it. */
const readers: readonly BlockReader[] = [
  readResponseBlock,
  readAccessBlock,
  readCallLine,
  readPostmanBlock,
  readRequestBlock,
  readCurlTrace,
  readCurlBlock,
  readDevtoolsBlock,
  readHostedTextBlock,
  readPageBlock,
  readStatusBlock,
  readUrlBlock,
  readSnippetBlock,
  readFormBlock,
];

export interface Segments {
  readonly drafts: readonly Draft[];
  readonly limits: readonly ReadingLimit[];
}

/** Pieces that are often quoted inside a log; the others are messages of their own and end it. */
const quotable: ReadonlySet<string> = new Set(["json-body", "html-page", "status", "form-body"]);

/** Lines that no reader took: a log, or somebody's words. The addresses in it that speak for themselves are pieces. */
function readLog(source: Source, from: number, to: number): Draft[] {
  const start = source.places[from] ?? 0;
  const text = source.lines
    .slice(from, to)
    .map((line) => line.text)
    .join("\n");
  const drafts: Draft[] = [];
  let place = 0;
  for (const { url, start: at, end } of findUrls(text)) {
    if (/\w/.test(text.slice(place, at))) drafts.push({ kind: "log", start: start + place, exchanges: [] });
    drafts.push({ kind: url.kind, start: start + at, exchanges: [urlExchange(url)] });
    place = end;
  }
  if (/[\p{L}\p{N}]/u.test(text.slice(place))) drafts.push({ kind: "log", start: start + place, exchanges: [] });
  return drafts;
}

/**
 * A stretch of lines without a gap in which somebody speaks. What it quotes is a piece of its own, but the words stay
 * whole, as their program wrote them, where they first begin.
 */
function readStretch(source: Source, from: number, to: number, parts: readonly Part[]): Draft[] {
  const drafts = parts.flatMap((part) => ("drafts" in part ? part.drafts : readLog(source, part.from, part.to)));
  const speaking = drafts.findIndex(({ kind, message }) => kind === "log" && message === undefined);
  if (speaking < 0) return drafts;
  const lines = source.lines.slice(from, to).map((line) => line.text);
  const message = straightQuotes(lines.join("\n")).trimEnd();
  const prose = drafts.length === 1 ? readProse(message) : null;
  return drafts.map((draft, index) =>
    index === speaking ? { ...draft, message, exchanges: prose === null ? draft.exchanges : [prose] } : draft,
  );
}

type Part = { readonly from: number; readonly to: number } | { readonly drafts: readonly Draft[] };

function readBlock(
  source: Source,
  at: number,
  unpack: (text: string, depth: number) => readonly Draft[],
): (Block & { readonly limit?: ReadingLimit | null }) | null {
  const bare = (source.lines[at]?.bare ?? "") !== lineText(source, at) ? [false, true] : [false];
  for (const view of bare) {
    if (viewLine(source, at, view) === "") continue;
    const json = readJsonBlock(source, at, view, unpack);
    if (json !== null) return json;
    for (const reader of readers) {
      const block = reader(source, at, view);
      if (block !== null && block.to > at) return block;
    }
  }
  return null;
}

const isWords = (draft: Draft | undefined): draft is Draft & { readonly message: string } =>
  draft?.kind === "log" && draft.message !== undefined && draft.exchanges.length === 0;

/** Logs have blank lines in them: two stretches of nothing but words are one. */
function append(drafts: Draft[], next: readonly Draft[]): void {
  const last = drafts.at(-1);
  const [first, ...others] = next;
  if (isWords(last) && isWords(first)) {
    drafts[drafts.length - 1] = { ...last, message: `${last.message}\n\n${first.message}` };
    drafts.push(...others);
  } else drafts.push(...next);
}

/** Cuts a source into pieces, line by line. Blank lines and fences belong to what stands before them. */
export function segment(source: Source, unpack: (text: string, depth: number) => readonly Draft[]): Segments {
  const drafts: Draft[] = [];
  const limits: ReadingLimit[] = [];
  let parts: Part[] = [];
  let stretch = 0;
  let logFrom = -1;
  let at = 0;
  const endLog = () => {
    if (logFrom >= 0) parts.push({ from: logFrom, to: at });
    logFrom = -1;
  };
  const endStretch = () => {
    endLog();
    if (parts.length > 0) append(drafts, readStretch(source, stretch, at, parts));
    parts = [];
  };
  while (at < source.lines.length) {
    if (lineText(source, at) === "") {
      endStretch();
      at += 1;
      continue;
    }
    if (parts.length === 0 && logFrom < 0) stretch = at;
    const block = readBlock(source, at, unpack);
    if (block === null) {
      if (logFrom < 0) logFrom = at;
      at += 1;
      continue;
    }
    if (block.inLog === true || block.drafts.every(({ kind }) => quotable.has(kind))) {
      endLog();
      parts.push({ drafts: block.drafts });
    } else {
      endStretch();
      drafts.push(...block.drafts);
    }
    if (block.limit !== undefined && block.limit !== null) limits.push(block.limit);
    at = block.to;
  }
  endStretch();
  return { drafts, limits };
}

import { readRequestLine, readStatusLine } from "./read-head";
import { scanJson } from "./scan-json";
import { lineAt, lineText, type Source } from "./source";

/** A line that begins another message, so that whatever came before it has ended. */
export function startsMessage(line: string): boolean {
  if (/^HTTP\/\d/.test(line)) return readStatusLine(line) !== null;
  if (/^[A-Z]{3,7} /.test(line)) return readRequestLine(line)?.versioned === true;
  return /^[$%#]?\s{0,3}curl(?:\.exe)? |^[<>*] |^#{3,}/.test(line);
}

export interface ReadBody {
  readonly body: string | undefined;
  readonly to: number;
}

/** Past the line on which the JSON that starts on this line ends, when nothing but punctuation follows it there. */
export function jsonLines(
  source: Source,
  from: number,
  skip = 0,
): { readonly to: number; readonly text: string } | null {
  const start = (source.places[from] ?? 0) + skip;
  const { end } = scanJson(source.joined, start, source.budget);
  if (end === null) return null;
  const last = lineAt(source, end - 1);
  const rest = lineText(source, last).slice(end - (source.places[last] ?? 0));
  return /^[\s,;)'"`]*$/.test(rest) ? { to: last + 1, text: source.joined.slice(start, end) } : null;
}

/** Past the end of a page: its closing tag, or for a fragment of one the next blank line. */
export function htmlLines(source: Source, from: number): number {
  const whole = /<html|<!doctype/i.test(lineText(source, from).slice(0, 2000));
  for (let at = from; at < source.lines.length; at += 1) {
    const line = lineText(source, at);
    if (/<\/html>/i.test(line)) return at + 1;
    if (at > from && (source.lines[at]?.fence === true || startsMessage(line))) return at;
    if (at > from && line === "" && !whole) return at;
  }
  return source.lines.length;
}

/** The end of a paragraph: a blank line, a fence, or the start of a message. */
export function paragraphEnd(source: Source, from: number): number {
  let at = from;
  while (at < source.lines.length) {
    const line = lineText(source, at);
    if (line === "" || (at > from && startsMessage(line))) break;
    at += 1;
  }
  return at;
}

const slice = (source: Source, from: number, to: number) =>
  source.lines
    .slice(from, to)
    .map(({ text }) => text)
    .join("\n")
    .trim();

/**
 * The body behind a head. It ends where its JSON or its page ends; plain text ends with its paragraph. `length` is what
 * the head declared: none at all means that what follows belongs to nobody.
 */
export function readBody(source: Source, from: number, length: number | null): ReadBody {
  let at = from;
  while (at < source.lines.length && lineText(source, at) === "" && source.lines[at]?.fence !== true) at += 1;
  const first = lineText(source, at).trimStart();
  if (length === 0) return { body: "", to: Math.min(from + 1, source.lines.length) };
  const ended = at >= source.lines.length || source.lines[at]?.fence === true || startsMessage(first);
  if (ended || at - from > 2) return { body: undefined, to: from };
  if (first.startsWith("{") || first.startsWith("[")) {
    const skip = lineText(source, at).length - first.length;
    const json = jsonLines(source, at, skip);
    if (json !== null) return { body: json.text, to: json.to };
  }
  const to = first.startsWith("<") ? htmlLines(source, at) : paragraphEnd(source, at);
  return { body: slice(source, at, to), to };
}

import { cleanLine } from "./clean-line";
import { type Budget, budgetFor, limits } from "./limits";
import { readLogPrefix } from "./log-prefix";

export interface Line {
  /** In the text as it was pasted; the end is where the next line starts. */
  readonly start: number;
  readonly end: number;
  /** Without colours, invisible characters and the marks of a quotation. */
  readonly text: string;
  /** The same without what a logger wrote before it. */
  readonly bare: string;
  readonly at: number | null;
  /** A Markdown fence or the like: it ends whatever stands before it, and says nothing. */
  readonly fence: boolean;
}

/** A paste as lines, and the same lines as one string to look ahead in. */
export interface Source {
  readonly lines: readonly Line[];
  readonly joined: string;
  /** Where each line starts in `joined`. */
  readonly places: readonly number[];
  readonly budget: Budget;
  /** How often text was unpacked out of text to come here. */
  readonly depth: number;
}

const fence = /^\s{0,8}(?:```|~~~)[\w+-]{0,20}$|^\s{0,4}\{(?:code|noformat)(?::\w{1,12})?\}$/;
const quoted = /^\s{0,3}> ?/;
const carrier = /^[\w.@/-]{1,60} {1,40}\| ?/;

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function cut(text: string): Cut[] {
  const lines: Cut[] = [];
  let start = 0;
  const ends = /\r\n|\n|\r/g;
  while (start < text.length) {
    const found = lines.length < limits.lines - 1 ? ends.exec(text) : null;
    const stop = found?.index ?? text.length;
    const end = found === null ? text.length : ends.lastIndex;
    lines.push({ start, end, text: cleanLine(text.slice(start, stop)) });
    start = end;
  }
  return lines;
}

const ofTrace = /^[*<{}] /;

/** `> ` before every line of a run is a quotation, unless the lines around it show that `curl -v` sent them. */
function unquote(lines: readonly Cut[]): Cut[] {
  const out = [...lines];
  for (let from = 0; from < lines.length; from += 1) {
    let to = from;
    while (to < lines.length && quoted.test(lines[to]?.text ?? "")) to += 1;
    if (to === from) continue;
    const around = [lines[from - 1]?.text ?? "", lines[to]?.text ?? ""];
    const trace = around.some((text) => ofTrace.test(text));
    for (let at = from; at < to && !trace; at += 1) {
      const line = lines[at];
      if (line !== undefined) out[at] = { ...line, text: line.text.replace(quoted, "") };
    }
    from = to;
  }
  return out;
}

/** A program that shows several logs at once writes the name of each before every line. */
function uncarried(lines: readonly Cut[]): readonly Cut[] {
  const written = lines.filter(({ text }) => text !== "");
  if (written.length < 2 || !written.every(({ text }) => carrier.test(text))) return lines;
  return lines.map((line) => ({ ...line, text: line.text.replace(carrier, "") }));
}

export function toSource(text: string, depth: number, budget: Budget = budgetFor(text)): Source {
  const lines = uncarried(unquote(cut(text))).map((line): Line => {
    const mark = fence.test(line.text);
    const written = mark ? "" : line.text;
    const prefix = readLogPrefix(written);
    return { ...line, text: written, bare: written.slice(prefix.length), at: prefix.at, fence: mark };
  });
  const places: number[] = [];
  let place = 0;
  for (const line of lines) {
    places.push(place);
    place += line.text.length + 1;
  }
  return { lines, joined: lines.map((line) => line.text).join("\n"), places, budget, depth };
}

export const lineText = (source: Source, at: number): string => source.lines[at]?.text ?? "";

/** The line that holds a place of `joined`. */
export function lineAt(source: Source, place: number): number {
  let low = 0;
  let high = source.places.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.places[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A place of `joined` in the text as it was pasted. */
export function offsetOf(source: Source, place: number): number {
  const at = lineAt(source, place);
  const line = source.lines[at];
  return line === undefined ? 0 : Math.min(line.start + place - (source.places[at] ?? 0), line.end);
}

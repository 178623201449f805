import { type BlockReader, oneExchange, placeOf, viewLine } from "./block";
import { straightQuotes, unescapeHtml } from "./clean-line";
import { readCurlCommand } from "./read-curl-command";
import { lineAt, type Source } from "./source";
import { type Shell, shellOf, splitWords, type Words, withoutCarets } from "./split-words";

const prompt =
  /^(?:\$|#|%|>|!|PS [^>]{0,200}>|[A-Za-z]:\\[^>]{0,200}>|[\w.-]{1,40}@[\w.-]{1,40}[:~ ][^$#%]{0,120}[$#%])?\s{0,4}(?:time |sudo )?(?=curl(?:\.exe)?\s)/;

function split(text: string, shell: Shell): Words | null {
  if (shell !== "cmd") return splitWords(text, 0, shell);
  const [whole = ""] = /^(?:[^\n]{0,60000}\^\n(?:\n)?){0,400}[^\n]*/.exec(text) ?? [];
  const read = splitWords(whole.includes('^"') ? withoutCarets(whole) : whole.replace(/\^\n/g, " "), 0, "cmd");
  return read === null ? null : { words: read.words, end: whole.length };
}

/** A word left open on its line is closed there: people cut commands short. */
function splitLoosely(text: string): Words {
  const line = text.split("\n", 1)[0] ?? "";
  return { words: line.replace(/["'\\`^]/g, "").split(/[ \t]+/), end: line.length };
}

const tidy = (text: string): string =>
  text.includes("&quot;") || text.includes("&#39;")
    ? unescapeHtml(text)
    : straightQuotes(text).replaceAll("&amp;", "&");

/**
 * The words of the command that starts here. A shell's sign or an open quote may carry it over many lines: what is looked
 * at grows until the command ends inside it, and a quote that nothing closes costs what was looked at in vain.
 */
function readWords(source: Source, start: number, ofLine: number): { readonly plain: string; readonly words: Words } {
  const most = Math.min(source.joined.length - start, Math.max(ofLine, Math.min(source.budget.left, 200_000)));
  let size = Math.min(most, 2 * ofLine + 200);
  while (true) {
    const command = source.joined.slice(start, start + size);
    const plain = tidy(command);
    const words = split(plain, shellOf(command));
    if (size === most || (words !== null && words.end < plain.length)) {
      source.budget.left -= words === null ? size : words.end;
      return { plain, words: words ?? splitLoosely(plain) };
    }
    size = Math.min(most, 2 * size);
  }
}

/** `curl …`, in bash, cmd or PowerShell. */
export const readCurlBlock: BlockReader = (source, at, bare) => {
  const line = viewLine(source, at, bare);
  const found = prompt.exec(line);
  if (found === null) return null;
  const start = placeOf(source, at, bare) + found[0].length;
  const { plain, words } = readWords(source, start, line.length - found[0].length);
  // A command whose text was mended has other lengths: its end is then that of its lines.
  const lines = plain.slice(0, words.end).split("\n").length;
  const request = readCurlCommand(words.words.slice(1));
  if (request === null) return null;
  const last = Math.min(lineAt(source, start) + lines, source.lines.length);
  return oneExchange(source, at, last, "curl-command", { request });
};

import { type BlockReader, oneExchange, placeOf, viewLine } from "./block";
import { straightQuotes, unescapeHtml } from "./clean-line";
import { readCurlCommand } from "./read-curl-command";
import { lineAt, type Source } from "./source";
import { type Shell, shellOf, splitWords, type Words, withoutCarets } from "./split-words";

const prompt =
  /^(?:\$|#|%|>|!|PS [^>]{0,200}>|[A-Za-z]:\\[^>]{0,200}>|[\w.-]{1,40}@[\w.-]{1,40}[:~ ][^$#%]{0,120}[$#%])?\s{0,4}(?:time |sudo )?(?=curl(?:\.exe)?\s)/;

/** The lines that one command may take: those a shell's sign continues, and those inside an open quote. */
function commandText(source: Source, start: number): string {
  const most = Math.max(0, Math.min(source.budget.left, 200_000));
  return source.joined.slice(start, start + most);
}

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

/** `curl …`, in bash, cmd or PowerShell. */
export const readCurlBlock: BlockReader = (source, at, bare) => {
  const line = viewLine(source, at, bare);
  const found = prompt.exec(line);
  if (found === null) return null;
  const start = placeOf(source, at, bare) + found[0].length;
  const command = commandText(source, start);
  const shell = shellOf(command);
  const tidy = (text: string) => straightQuotes(text).replaceAll("&amp;", "&");
  const plain = command.includes("&quot;") || command.includes("&#39;") ? unescapeHtml(command) : tidy(command);
  // A command whose text was mended has other lengths: its end is then that of its lines.
  const words = split(plain, shell) ?? splitLoosely(plain);
  source.budget.left -= words.end;
  const lines = plain.slice(0, words.end).split("\n").length;
  const request = readCurlCommand(words.words.slice(1));
  if (request === null) return null;
  const last = Math.min(lineAt(source, start) + lines, source.lines.length);
  return oneExchange(source, at, last, "curl-command", { request });
};

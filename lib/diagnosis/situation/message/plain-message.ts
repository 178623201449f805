/** ANSI colours, raw and as a log collector escapes them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminals colour with the escape character.
const colours = /(?:\u001b|\\u001b|\\x1b|\\e)\[[0-9;]*m/gi;

/** Escapes of JSON and of program text, for what is printable; a Windows path is matched whole, to be left alone. */
const escapes = /\b[A-Za-z]:(?:\\{1,2}[\w.@~-]+)+|\\(?:r\\n|[nrt"/]|u00([2-7][0-9A-Fa-f]))/g;

const asWritten = (found: string, code: string | undefined) => {
  if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
  if (found[0] !== "\\") return found;
  switch (found[1]) {
    case "n":
    case "r":
      return "\n";
    case "t":
      return "\t";
    default:
      return found.slice(1);
  }
};

/** A frame of a trace says where the program was, not what went wrong; the fields of the error open after the last. */
const frames =
  /\n[ \t]*(?:at (?:async |new )?[^\s([]+ ?\(.*?|at (?:async )?(?:file:|node:|\/)\S*|from \/.*?|file ".*?|#\d+ .*?|\.\.\. \d+ (?:more|lines matching).*?|--- end of .*?)( \{)?(?=\n|$)/gi;

/** What containers and collectors put before every line. */
const stamps = /^(?:[\w.-]+ *\| |\d{4}-\d\d-\d\d[T ][\d:.,]+(?:Z|[+-]\d\d:?\d\d)? (?:(?:stdout|stderr) [FP] )?)/gm;

/**
 * A message as it was before consoles, containers and log collectors: no colours, one kind of line end, and what a
 * JSON line escaped is text again.
 */
export function plainMessage(text: string): string {
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  const bare = lines.includes("[") ? lines.replace(colours, "") : lines;
  const written = bare.includes("\\") ? bare.replace(escapes, asWritten) : bare;
  return written.replace(stamps, "");
}

/** What the message says, without the frames. */
export const withoutFrames = (plain: string): string => plain.replace(frames, "$1");

const colours =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal begin with one
  /\u001b\[[0-9;?]{0,24}[A-Za-z]|\u001b\][^\u0007\u001b]{0,200}(?:\u0007|\u001b\\)|\[\d{1,3}(?:;\d{1,3}){0,6}m/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL and the like come with copied consoles
const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** Colours, zero-width characters and control characters are nobody's words. */
export function cleanLine(line: string): string {
  const plain = /[^\t\x20-\x7e]|\[\d/.test(line) ? line.replace(colours, "").replace(invisible, "") : line;
  return plain.replaceAll("\u00a0", " ").trimEnd();
}

const curly: Readonly<Record<string, string>> = { "“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "‚": "'" };

/** Chat programs put typographic quotes where a command or JSON had plain ones. */
export const straightQuotes = (text: string): string =>
  /[“”„‘’‚]/.test(text) ? text.replace(/[“”„‘’‚]/g, (quote) => curly[quote] ?? quote) : text;

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  "#39": "'",
  "#34": '"',
  "#38": "&",
  "#x27": "'",
  "#x2F": "/",
};

export const unescapeHtml = (text: string): string =>
  text.includes("&") ? text.replace(/&(#?\w{2,4});/g, (whole, name: string) => entities[name] ?? whole) : text;

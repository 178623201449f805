// What .NET calls white space: with the next-line sign, and without the byte order mark that a script's trim takes along.
const edge = "[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+";
const edges = new RegExp(`^${edge}|${edge}$`, "g");

export const trimWhiteSpace = (text: string): string => text.replace(edges, "");

/** Most values begin with a letter or a digit: they are not looked at twice. */
export function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > 0x20 && first < 0x7f ? false : trimWhiteSpace(text) === "";
}

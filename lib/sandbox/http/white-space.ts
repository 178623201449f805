// What .NET calls white space: with the next-line sign, and without the byte order mark that a script's trim takes along.
const white = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

/** Walks in from both ends: a pattern tied to the end is tried anew at every space of a form full of them. */
export function trimWhiteSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && white.test(text.charAt(start))) start += 1;
  while (end > start && white.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

export const isBlank = (text: string): boolean => trimWhiteSpace(text) === "";

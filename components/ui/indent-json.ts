/**
 * Lays JSON text out over lines without parsing its values: long numbers, escapes, key order and duplicate keys stay as sent.
 * Null when the text is not JSON.
 */
export function indentJson(text: string): string | null {
  try {
    JSON.parse(text);
  } catch {
    return null;
  }
  let out = "";
  let depth = 0;
  let inString = false;
  const line = () => `\n${"  ".repeat(depth)}`;
  const rest = (from: number) => /^\s*/.exec(text.slice(from))?.[0].length ?? 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (inString) {
      out += char;
      if (char === "\\") out += text.charAt(++at);
      else if (char === '"') inString = false;
    } else if (char === '"') {
      inString = true;
      out += char;
    } else if (char === "{" || char === "[") {
      const skip = rest(at + 1);
      const next = text.charAt(at + 1 + skip);
      if (next === "}" || next === "]") {
        out += char + next;
        at += skip + 1;
      } else {
        depth++;
        out += char + line();
      }
    } else if (char === "}" || char === "]") {
      depth--;
      out += line() + char;
    } else if (char === ",") out += char + line();
    else if (char === ":") out += ": ";
    else if (!/\s/.test(char)) out += char;
  }
  return out;
}

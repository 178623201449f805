import { straightQuotes, unescapeHtml } from "./clean-line";
import { limits } from "./limits";

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Brackets that open without closing: what a parser would have to nest, whatever is in between. */
function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === "{" || char === "[") depth += 1;
    else if (char === "}" || char === "]") depth -= 1;
    if (depth > limits.jsonDepth * 4) return true;
  }
  return false;
}

/** JSON as it is, or as a chat program, an HTML page or another log left it. `undefined`: it is none. */
export function parseJson(text: string): unknown {
  if (nestsTooDeep(text)) return undefined;
  const whole = parse(text);
  if (whole !== undefined) return whole;
  const straight = straightQuotes(text);
  if (straight !== text) {
    const value = parse(straight);
    if (value !== undefined) return value;
  }
  if (text.includes("&quot;") || text.includes("&#34;")) return parse(unescapeHtml(text));
  if (/^[[{]\s*\\"/.test(text)) {
    const unescaped = parse(`"${text}"`);
    return typeof unescaped === "string" ? parse(unescaped) : undefined;
  }
  return undefined;
}

const shortEscapes: Readonly<Record<string, string>> = {
  "\b": "|\\\\b",
  "\f": "|\\\\f",
  "\n": "|\\\\n",
  "\r": "|\\\\r",
  "\t": "|\\\\t",
  "&": "|&amp;",
  "<": "|&lt;",
  ">": "|&gt;",
  '"': '|&quot;|\\\\"',
  "'": "|&apos;",
  "/": "|\\\\/",
  "\\": "|\\\\\\\\",
  " ": "|\\+",
};

/** A pattern of one character as it is, percent-encoded (also more than once), JSON-escaped or HTML-escaped. */
export function anyWriting(char: string): string {
  const point = char.codePointAt(0) ?? 0;
  const literal = char.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  const percent = Array.from(
    new TextEncoder().encode(char),
    (byte) => `%(?:25)*${byte.toString(16).padStart(2, "0")}`,
  ).join("");
  const units = Array.from(
    { length: char.length },
    (_, index) => `\\\\u${char.charCodeAt(index).toString(16).padStart(4, "0")}`,
  ).join("");
  return `(?:${literal}|${percent}|${units}|&#x0*${point.toString(16)};|&#0*${point};${shortEscapes[char] ?? ""})`;
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const control: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
const anyEscape =
  /((?:%(?:25)*[0-9a-f]{2})+)|\\u([0-9a-f]{4})|\\(["\\/bfnrt])|&#x0*([0-9a-f]{1,6});|&#0*(\d{1,7});|&(amp|lt|gt|quot|apos);/gi;
const mostRounds = 4;

/**
 * The text with its escapes undone once, twice and so on, case and `+` levelled: only to ask whether something may
 * stand in it. Each round counts: undoing too much may swallow the edge of what is looked for.
 */
export function decodedViews(text: string): readonly string[] {
  const views = [level(text)];
  let view = text;
  for (let round = 0; round < mostRounds && /[%\\&]/.test(view); round += 1) {
    const next = view.replace(anyEscape, unescapeOne);
    if (next === view) break;
    view = next;
    views.push(level(view));
  }
  return views;
}

export function level(text: string): string {
  return text.replaceAll("+", " ").toLowerCase();
}

function unescapeOne(whole: string, ...groups: readonly (string | undefined)[]): string {
  const [percent, unit, short, hex, decimal, name] = groups;
  if (percent !== undefined) return percentDecoded(percent);
  if (unit !== undefined) return String.fromCharCode(Number.parseInt(unit, 16));
  if (short !== undefined) return control[short.toLowerCase()] ?? short;
  if (name !== undefined) return named[name.toLowerCase()] ?? whole;
  const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
}

/** Bytes that are no UTF-8 become marks, which match nothing. */
function percentDecoded(run: string): string {
  const bytes = run.match(/%(?:25)*[0-9a-f]{2}/gi) ?? [];
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => Number.parseInt(byte.slice(-2), 16)));
}

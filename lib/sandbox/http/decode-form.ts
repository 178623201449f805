const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const oneLetter =
  /(?:%[0-7][0-9a-f]|%[c-d][0-9a-f]%[8-9ab][0-9a-f]|%e[0-9a-f](?:%[89ab][0-9a-f]){2}|%f[0-7](?:%[89ab][0-9a-f]){3})/gi;

function decodeLetter(escaped: string): string {
  try {
    return utf8.decode(Buffer.from(escaped.replaceAll("%", ""), "hex"));
  } catch {
    return escaped;
  }
}

/** Escapes that spell a letter become it; all others stay as they were sent. */
export const decodePart = (text: string): string =>
  text.includes("%") ? text.replaceAll(oneLetter, decodeLetter) : text;

const decodeField = (text: string): string => decodePart(text.replaceAll("+", " "));

/** The pairs of a query or form as .NET reads them, where bytes are no text. */
export function decodePairs(source: string): [name: string, value: string][] {
  return source
    .replace(/^\?/, "")
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const at = pair.indexOf("=");
      return at === -1 ? [decodeField(pair), ""] : [decodeField(pair.slice(0, at)), decodeField(pair.slice(at + 1))];
    });
}

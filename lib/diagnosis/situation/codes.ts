/** Fields in which servers put a machine-readable reason, whatever they call it. */
const fields = new Set([
  "error",
  "errors",
  "error_code",
  "error_codes",
  "error_subcode",
  "error_reason",
  "error_type",
  "errorcode",
  "errortype",
  "code",
  "reason",
  "category",
  "subcategory",
  "status",
  "name",
  "type",
  "issue",
  "title",
  "detail",
  "details",
  "fault",
  "serviceerrorcode",
  "errorinfo",
  "exception",
]);

const deepest = 5;
const most = 40;

const isCode = (value: string) => value.length <= 64 && /^[A-Za-z][\w.:-]*$/.test(value);

function collect(value: unknown, name: string, depth: number, into: Set<string>): void {
  if (into.size >= most) return;
  if (typeof value === "string") {
    if (isCode(value)) into.add(value.toLowerCase());
    else if (/^\d{2,7}$/.test(value) && name !== "status") into.add(`#${Number(value)}`);
  } else if (typeof value === "number") {
    if (name === "error_codes") into.add(`aadsts${value}`);
    else if (name !== "status") into.add(`#${value}`);
  } else if (Array.isArray(value)) {
    if (depth < deepest) for (const item of value.slice(0, 8)) collect(item, name, depth + 1, into);
  } else if (typeof value === "object" && value !== null && depth < deepest) {
    const entries = Object.entries(value).slice(0, 24);
    const subcode = entries.find(([key]) => key === "error_subcode")?.[1];
    if (typeof subcode === "number") into.add(`/${subcode}`);
    for (const [key, item] of entries) {
      if (fields.has(key.toLowerCase())) collect(item, key.toLowerCase(), depth + 1, into);
    }
  }
}

/** On a page, words joined by underscores are codes; people write no such words. */
const joined = /\b[a-z]{2,20}(?:_[a-z]{2,20}){1,4}\b/g;

const microsoft = /\b(?:aadsts|aadb2c)\d{5,7}\b/g;

/**
 * Codes of the provider's own, lower case: names as they are, numbers as `#190`, Facebook's second number as `/463`,
 * Microsoft's with their prefix; on a page for people the words that only a machine would write.
 */
export function readCodes(json: unknown, text: string, onPage: boolean): Set<string> {
  const codes = new Set<string>();
  if (typeof json === "object" && json !== null) collect(json, "", 0, codes);
  else if (onPage && text.includes("_")) for (const word of (text.match(joined) ?? []).slice(0, most)) codes.add(word);
  if (text.includes("aad")) for (const code of (text.match(microsoft) ?? []).slice(0, 4)) codes.add(code);
  return codes;
}

import type { BodyKind } from "./facts";

/** What kind of thing an answer's body is, by its look: a refusal rarely says more. */
export function bodyKind(body: string | null): BodyKind {
  const text = (body ?? "").trim();
  if (text === "") return "empty";
  if (/^\{\s*\}$/.test(text)) return "braces";
  if (/^<(?:!doctype|\?xml|html|head|body|h\d|p|div|title|center)\b/i.test(text)) return "html";
  if (!/^[[{"]/.test(text)) return "text";
  return /^\{[\s\S]{0,200}?"errors?"\s*:/.test(text) ? "errors" : "json";
}

import type { WebhookForm } from "@/lib/trace/signatures";

type Message = readonly [form: WebhookForm, message: Uint8Array];

/**
 * What the signature of a webhook may have been made over: the bytes as they came, and what a body parser, a proxy or
 * an editor makes of them. When one of the others matches, that step is what stands between the body and its check.
 */
export function webhookMessages(body: Uint8Array): readonly Message[] {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(body);
  const unix = text.replaceAll("\r\n", "\n");
  const variants: readonly (readonly [form: WebhookForm, text: string])[] = [
    ["trimmed", text.trim()],
    ["newline-added", `${text}\n`],
    ["unix-newlines", unix],
    ["windows-newlines", unix.replaceAll("\n", "\r\n")],
    ["without-bom", text.replace(/^\uFEFF/, "")],
    ...jsonVariants(text),
  ];
  const seen = new Set([text]);
  const others = variants.filter(([, variant]) => {
    const isNew = !seen.has(variant);
    seen.add(variant);
    return isNew;
  });
  return [["raw-body", body], ...others.map(([form, variant]): Message => [form, Buffer.from(variant, "utf8")])];
}

function jsonVariants(text: string): readonly (readonly [form: WebhookForm, text: string])[] {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return [];
  }
  const compact = JSON.stringify(value);
  const ascii = compact.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return [
    ["json-compact", compact],
    ["json-spaced", spaced(compact)],
    ["json-indented", JSON.stringify(value, null, 2)],
    ["json-ascii", ascii],
    ["json-escaped-slashes", ascii.replaceAll("/", "\\/")],
  ];
}

/** `{"a": 1, "b": 2}`, as Python writes it: a space behind every comma and colon outside of strings. */
function spaced(compact: string): string {
  return compact.replace(/"(?:[^"\\]|\\.)*"|[,:]/g, (token) => (token === "," || token === ":" ? `${token} ` : token));
}

import { err, ok, type Result } from "@/lib/result/result";
import { scanJson } from "./scan-json";

export type JsonFault =
  | { readonly kind: "empty" }
  | { readonly kind: "too-large"; readonly bytes: number }
  | { readonly kind: "bad-encoding" }
  | { readonly kind: "too-deep"; readonly depth: number }
  | { readonly kind: "repeated-name"; readonly name: string }
  | { readonly kind: "not-json"; readonly looksLike: "html" | "cut-off" | "text" };

export interface ParsedJson {
  readonly value: unknown;
  readonly byteOrderMark: boolean;
}

const jsonLimits = { bytes: 262_144, depth: 32 } as const;

/** JSON from a stranger: strict UTF-8, bounded in size and depth, no name twice in one object. */
export function parseJson(
  bytes: Uint8Array,
  limits: { readonly bytes: number; readonly depth: number } = jsonLimits,
): Result<ParsedJson, JsonFault> {
  if (bytes.byteLength > limits.bytes) return err({ kind: "too-large", bytes: bytes.byteLength });
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return err({ kind: "bad-encoding" });
  }
  const byteOrderMark = text.startsWith("\uFEFF");
  if (byteOrderMark) text = text.slice(1);
  if (text.trim() === "") return err({ kind: "empty" });
  const scan = scanJson(text);
  if (scan.deepest > limits.depth) return err({ kind: "too-deep", depth: scan.deepest });
  try {
    const value: unknown = JSON.parse(text);
    const [name] = scan.repeated;
    return name === undefined ? ok({ value, byteOrderMark }) : err({ kind: "repeated-name", name });
  } catch {
    // Where the engine stopped is worded by its version; what the text looks like is not.
    return err({ kind: "not-json", looksLike: shapeOf(text, scan.closed) });
  }
}

function shapeOf(text: string, closed: boolean): "html" | "cut-off" | "text" {
  if (/^\s*<[!?a-z]/i.test(text)) return "html";
  return /^\s*[[{]/.test(text) && !closed ? "cut-off" : "text";
}

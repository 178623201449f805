import { redactJson } from "./redact-json";
import { redactQuery } from "./redact-query";
import { redactText } from "./redact-text";
import type { Fingerprint } from "./secret-names";

/** A body is read as what it looks like: servers name their content types wrongly. */
export function redactBody(body: string, contentType: string | null, fingerprint: Fingerprint): string {
  if (/^\uFEFF?\s*[[{"]/.test(body)) return redactJson(body, fingerprint);
  const isForm = contentType?.toLowerCase().includes("x-www-form-urlencoded") ?? false;
  if (isForm || /^[\w.[\]%-]{1,64}=[^\s<]*$/.test(body)) return redactQuery(body, fingerprint);
  return redactText(body, fingerprint);
}

/** Null when the bytes are not UTF-8: then only their number is shown. */
export function decodeBody(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

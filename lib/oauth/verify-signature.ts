import { createHmac, timingSafeEqual } from "node:crypto";
import type { SignatureEncoding } from "@/lib/trace/signatures";

const digestBytes = 32;

/** A signature as it was sent, whichever way it is written; no bytes when it can be none of SHA-256. */
export interface GivenSignature {
  readonly encoding: SignatureEncoding;
  readonly bytes: Uint8Array | null;
}

export function readSignature(text: string): GivenSignature {
  const given = text.trim();
  if (/^[0-9a-f]{64}$/i.test(given)) return { encoding: "hex", bytes: Buffer.from(given, "hex") };
  if (!/^[\w+/-]{43,88}={0,2}$/.test(given)) return { encoding: "unknown", bytes: null };
  const bytes = Buffer.from(given, "base64");
  if (bytes.length === digestBytes) return { encoding: "base64", bytes };
  const inner = bytes.toString("latin1");
  return /^[0-9a-f]{64}$/i.test(inner)
    ? { encoding: "hex-in-base64", bytes: Buffer.from(inner, "hex") }
    : { encoding: "unknown", bytes: null };
}

/** Those of the messages that this signature was made over. Neither secret nor digest leaves this function. */
export function verifySignature<Form extends string>(
  secret: string,
  given: GivenSignature,
  messages: readonly (readonly [form: Form, message: string | Uint8Array])[],
): readonly Form[] {
  const { bytes } = given;
  if (bytes === null) return [];
  return messages
    .filter(([, message]) => timingSafeEqual(createHmac("sha256", secret).update(message).digest(), bytes))
    .map(([form]) => form);
}

import { hkdfSync } from "node:crypto";

export type KeyPurpose =
  | "tokens"
  | "fingerprint"
  | "session"
  | "key-check"
  | "sandbox-partner"
  | "sandbox-sign-in"
  | "cursor"
  | "webhook";

/** One key per purpose, so that no two uses ever share one. @see RFC 5869 */
export function deriveKey(secretKey: Uint8Array, purpose: KeyPurpose): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", secretKey, "auth-doctor", purpose, 32));
}

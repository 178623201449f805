import { createHmac } from "node:crypto";
import type { Fingerprint } from "./secret-names";

export type { Fingerprint } from "./secret-names";

/** The hash covers the value only, so that one value under two names still compares equal after the `#`. */
export function createFingerprint(key: Uint8Array): Fingerprint {
  return (kind, value) => `${kind}#${createHmac("sha256", key).update(value, "utf8").digest("hex").slice(0, 8)}`;
}

import { CompactEncrypt, compactDecrypt } from "jose";
import { deriveKey } from "@/lib/env/derive-key";

/** Where a ciphertext belongs; it opens nowhere else. */
export interface Place {
  readonly table: "registrations" | "transactions" | "installations" | "kept_codes";
  readonly column: string;
  readonly row: string;
}

export interface Cipher {
  seal(place: Place, plaintext: string): Promise<string>;
  /** `undefined` when the ciphertext was changed, moved to another place, or made with another key. */
  open(place: Place, sealed: string): Promise<string | undefined>;
}

const name = ({ table, column, row }: Place): string => `${table}|${column}|${row}`;

/** Encryption at rest: compact JWE whose authenticated header names the place. @see RFC 7516 */
export function createCipher(secretKey: Uint8Array): Cipher {
  const key = deriveKey(secretKey, "tokens");
  const read = { keyManagementAlgorithms: ["dir"], contentEncryptionAlgorithms: ["A256GCM"] };
  return {
    seal: (place, plaintext) =>
      new CompactEncrypt(new TextEncoder().encode(plaintext))
        .setProtectedHeader({ alg: "dir", enc: "A256GCM", for: name(place) })
        .encrypt(key),
    async open(place, sealed) {
      try {
        const { plaintext, protectedHeader } = await compactDecrypt(sealed, key, read);
        return protectedHeader["for"] === name(place) ? new TextDecoder().decode(plaintext) : undefined;
      } catch {
        // Every way to fail looks the same from outside: no oracle.
        return undefined;
      }
    },
  };
}

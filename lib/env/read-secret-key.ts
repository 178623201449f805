export const secretKeyShape = "at least 32 random bytes in base64url (43 characters or more)";

/** `null` when the text is not a usable key: not base64url, too short, or all the same byte. */
export function readSecretKey(text: string): Uint8Array | null {
  if (!/^[A-Za-z0-9_-]+={0,2}$/.test(text)) return null;
  const bytes = new Uint8Array(Buffer.from(text, "base64url"));
  if (bytes.length < 32 || bytes.every((byte) => byte === bytes[0])) return null;
  return bytes;
}

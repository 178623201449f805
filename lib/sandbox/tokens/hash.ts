import { hash, timingSafeEqual } from "node:crypto";
import { randomHex } from "./random";

export const sha256Hex = (value: string): string => hash("sha256", value, "hex");

export const sha256Base64Url = (value: string): string => hash("sha256", value, "base64url");

/** As .NET writes ASCII: a question mark for every other letter, two for one beyond the basic plane. */
const asciiOf = (value: string): string => value.replaceAll(/[^\0-\x7f]/g, "?");

/** What a code challenge is made of. @see https://www.rfc-editor.org/rfc/rfc7636#section-4.2 */
export const challengeOf = (verifier: string): string => sha256Base64Url(asciiOf(verifier));

/** The form of at_hash, c_hash and s_hash. @see https://openid.net/specs/openid-connect-core-1_0.html#CodeIDToken */
export const hashHalf = (value: string): string =>
  hash("sha256", asciiOf(value), "buffer").subarray(0, 16).toString("base64url");

/** Code, access and refresh tokens: 64 upper-case hex characters that say nothing. */
export const createHandle = (): string => randomHex(32).toUpperCase();

export const createId = (): string => randomHex(16).toUpperCase();

export function sameText(left: string, right: string): boolean {
  const a = Buffer.from(left);
  const b = Buffer.from(right);
  return a.length === b.length && timingSafeEqual(a, b);
}

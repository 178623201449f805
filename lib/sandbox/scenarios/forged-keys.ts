import { generateKeyPairSync } from "node:crypto";
import type { SigningKey } from "../tokens/signing-key";
import { type ForgedKey, forgedKids, type Json } from "./scenario";

/** RFC 7518 §3.3 asks for 2048 bits; 512 are the fewest that an RS256 signature fits into. */
const bits: Readonly<Record<ForgedKey, number>> = { stranger: 2048, weak: 512 };

const made = new Map<ForgedKey, SigningKey>();

/** A key that no key set of this sandbox holds, unless a scenario says so. Made once, and good for nothing else. */
export function forgedKey(which: ForgedKey): SigningKey {
  const known = made.get(which);
  if (known !== undefined) return known;
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: bits[which] });
  const { kty = "", e = "", n = "" } = publicKey.export({ format: "jwk" });
  const key: SigningKey = { kid: forgedKids[which], privateKey, publicKey, publicJwk: { kty, e, n } };
  made.set(which, key);
  return key;
}

/** As a key set shows it: rightly, or with what nobody but its owner may have. */
export function publishForgedKey(which: ForgedKey, part: "public" | "private"): Json {
  const { kid, publicJwk, privateKey } = forgedKey(which);
  const shown = part === "public" ? publicJwk : privateKey.export({ format: "jwk" });
  return { ...shown, kid, use: "sig", alg: "RS256" };
}

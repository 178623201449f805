import { createHash } from "node:crypto";

/** `c_hash`, `at_hash`, `s_hash`: the left half of the hash that the token's own algorithm names. */
export function tokenHash(value: string, alg: string): string {
  const bits = /(256|384|512)$/.exec(alg)?.[1] ?? (alg.startsWith("Ed") ? "512" : "256");
  const digest = createHash(`sha${bits}`).update(value, "ascii").digest();
  return digest.subarray(0, digest.length / 2).toString("base64url");
}

import { compactVerify, importJWK, type JWK } from "jose";
import type { Check } from "@/lib/trace/model";

type Header = Readonly<Record<string, unknown>>;

/** Which published key the token says it is signed with, and whether it is. Header-supplied keys are never used. */
export async function checkSignature(token: string, header: Header, keys: readonly JWK[]): Promise<readonly Check[]> {
  const { kid, alg } = header;
  if (typeof alg !== "string") return [kidCheck(kid, keys, 0), signature("no", "alg")];
  const candidates = keys.filter((key) => fits(key, alg, kid));
  const [key] = candidates;
  const found = kidCheck(kid, keys, candidates.length);
  if (key === undefined || candidates.length > 1) return [found, signature("no", "key")];
  try {
    await compactVerify(token, await importJWK(key, alg), { algorithms: [alg] });
    return [found, signature("ok", "verified")];
  } catch {
    // jose's errors say no more than this: the key is unusable, or the signature is another one's.
    return [found, signature("no", "mismatch")];
  }
}

function fits(key: JWK, alg: string, kid: unknown): boolean {
  const family = alg.startsWith("ES") ? "EC" : alg.startsWith("Ed") ? "OKP" : "RSA";
  return (
    key.kty === family &&
    (key.alg === undefined || key.alg === alg) &&
    (key.key_ops === undefined || key.key_ops.includes("verify")) &&
    (kid === undefined || key.kid === kid)
  );
}

function kidCheck(kid: unknown, keys: readonly JWK[], candidates: number): Check {
  const facts = { published: keys.length, ...(typeof kid === "string" ? { kid: kid.slice(0, 100) } : {}) };
  return { id: "kid", result: candidates === 1 ? "ok" : "no", facts: { ...facts, candidates } };
}

function signature(result: "ok" | "no", why: string): Check {
  return { id: "signature", result, facts: { why } };
}

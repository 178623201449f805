import type { JWK } from "jose";
import { z } from "zod";
import { err, ok, type Result } from "@/lib/result/result";
import type { Check, TransportFailure } from "@/lib/trace/model";
import { parseJson } from "@/lib/trace/parse-json";
import type { RawExchange } from "@/lib/trace/raw";

export interface KeySet {
  readonly keys: readonly JWK[];
  /** How many came with their private part. Whoever reads the set can sign with them, so none of them is among `keys`. */
  readonly leakedKeys: number;
  readonly checks: readonly Check[];
}

export interface KeysFailure {
  readonly kind: "transport" | "status" | "not-json" | "wrong-shape" | "no-keys";
  readonly status: number | null;
  readonly transport: TransportFailure | null;
  readonly checks: readonly Check[];
}

const mostKeys = 50;
const privateMembers = ["d", "p", "q", "dp", "dq", "qi", "k"] as const;

const Key = z.looseObject({
  kty: z.string().max(20),
  kid: z.string().max(300).optional(),
  use: z.string().max(20).optional(),
  alg: z.string().max(40).optional(),
  n: z.string().max(2_800).optional(),
  e: z.string().max(20).optional(),
  crv: z.string().max(40).optional(),
  x: z.string().max(400).optional(),
  y: z.string().max(400).optional(),
  key_ops: z.array(z.string().max(40)).max(20).optional(),
});

const Keys = z.object({ keys: z.array(z.unknown()) });

/** The public signing keys of a JWK Set. What cannot verify a signature is left out. @see RFC 7517 §5 */
export function readKeys(raw: RawExchange): Result<KeySet, KeysFailure> {
  const { response } = raw;
  const fail = (kind: KeysFailure["kind"], checks: readonly Check[] = []) =>
    err<KeysFailure>({ kind, status: response?.status ?? null, transport: raw.failure, checks });
  if (raw.failure !== null || response === null) return fail("transport");
  if (response.status !== 200) return fail("status");
  const parsed = parseJson(response.body);
  if (!parsed.ok) return fail("not-json");
  const set = Keys.safeParse(parsed.value.value);
  if (!set.success) return fail("wrong-shape");

  const read = set.data.keys.slice(0, mostKeys).flatMap((entry) => {
    const key = Key.safeParse(entry);
    return key.success ? [key.data] : [];
  });
  const leakedKeys = read.filter(isLeaked).length;
  const leaked: readonly Check[] =
    leakedKeys === 0 ? [] : [{ id: "private-key-published", result: "no", facts: { keys: leakedKeys } }];
  const keys = read.filter((key) => !isLeaked(key) && !isShort(key) && (key.use ?? "sig") === "sig").map(publicPart);
  if (keys.length === 0) return fail("no-keys", leaked);
  const usable: Check = { id: "keys", result: "ok", facts: { usable: keys.length, published: set.data.keys.length } };
  return ok({ keys, leakedKeys, checks: [usable, ...leaked] });
}

const fewestBits = 2048;

/** @see RFC 7518 §3.3: shorter keys must not be used. */
function isShort({ kty, n = "" }: z.output<typeof Key>): boolean {
  const modulus = Buffer.from(n, "base64url");
  const first = modulus.findIndex((byte) => byte !== 0);
  const bits = first < 0 ? 0 : (modulus.length - first) * 8 - Math.clz32(modulus[first] ?? 0) + 24;
  return kty === "RSA" && bits < fewestBits;
}

/** A symmetric key has no public part at all. */
function isLeaked(key: z.output<typeof Key>): boolean {
  return key.kty === "oct" || privateMembers.some((name) => key[name] !== undefined);
}

function publicPart(key: z.output<typeof Key>): JWK {
  const { kty, kid, use, alg, n, e, crv, x, y, key_ops } = key;
  const members = { kty, kid, use, alg, n, e, crv, x, y, key_ops };
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

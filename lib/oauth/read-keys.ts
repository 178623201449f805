import type { JWK } from "jose";
import { z } from "zod";
import { err, ok, type Result } from "@/lib/result/result";
import type { Check, TransportFailure } from "@/lib/trace/model";
import { parseJson } from "@/lib/trace/parse-json";
import type { RawExchange } from "@/lib/trace/raw";

export interface KeySet {
  readonly keys: readonly JWK[];
  readonly checks: readonly Check[];
}

export interface KeysFailure {
  readonly kind: "transport" | "status" | "not-json" | "wrong-shape" | "no-keys";
  readonly status: number | null;
  readonly transport: TransportFailure | null;
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
  const fail = (kind: KeysFailure["kind"]) =>
    err<KeysFailure>({ kind, status: response?.status ?? null, transport: raw.failure });
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
  const leaked = read.filter((key) => privateMembers.some((name) => key[name] !== undefined));
  const keys = read.filter((key) => key.kty !== "oct" && (key.use ?? "sig") === "sig").map(publicPart);
  if (keys.length === 0) return fail("no-keys");
  const checks: Check[] = [
    { id: "keys", result: "ok", facts: { usable: keys.length, published: set.data.keys.length } },
  ];
  if (leaked.length > 0) checks.push({ id: "private-key-published", result: "no", facts: { keys: leaked.length } });
  return ok({ keys, checks });
}

function publicPart(key: z.output<typeof Key>): JWK {
  const { kty, kid, use, alg, n, e, crv, x, y, key_ops } = key;
  const members = { kty, kid, use, alg, n, e, crv, x, y, key_ops };
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

import { z } from "zod";
import { err, ok, type Result } from "@/lib/result/result";
import type { TransportFailure } from "@/lib/trace/model";
import { parseJson } from "@/lib/trace/parse-json";
import type { RawExchange } from "@/lib/trace/raw";

export interface Shop {
  /** The store's `orgid`. */
  readonly id: string;
  readonly name: string;
  readonly domain: string | null;
  readonly email: string | null;
}

export interface ShopFailure {
  readonly kind: "transport" | "status" | "not-json" | "wrong-shape";
  readonly status: number | null;
  readonly transport: TransportFailure | null;
}

const text = z.string().max(500).nullish();

const Answer = z.object({
  shop: z.object({
    id: z.union([z.int(), z.string().min(1).max(40)]),
    name: z.string().max(500),
    myharavan_domain: text,
    domain: text,
    email: text,
  }),
});

/** The answer to `GET /com/shop.json`. */
export function readShop(raw: RawExchange): Result<Shop, ShopFailure> {
  const { response } = raw;
  const fail = (kind: ShopFailure["kind"]) =>
    err<ShopFailure>({ kind, status: response?.status ?? null, transport: raw.failure });
  if (raw.failure !== null || response === null) return fail("transport");
  if (response.status !== 200) return fail("status");
  const parsed = parseJson(response.body);
  if (!parsed.ok) return fail("not-json");
  const answer = Answer.safeParse(parsed.value.value);
  if (!answer.success) return fail("wrong-shape");
  const { id, name, myharavan_domain, domain, email } = answer.data.shop;
  return ok({ id: String(id), name, domain: myharavan_domain ?? domain ?? null, email: email ?? null });
}

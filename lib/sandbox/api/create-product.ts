import { z } from "zod";
import { err, ok, type Result } from "../../result/result";
import type { Core } from "../core";
import type { Item } from "./store-data";

const keptMs = 30 * 86_400_000;
const maxKept = 50;

const body = z.object({ product: z.looseObject({ title: z.unknown() }) });

const keyOf = (clientId: string, orgid: string): string => `${clientId}:${orgid}:products`;

export async function createdProducts(core: Core, clientId: string, orgid: string): Promise<readonly Item[]> {
  const kept = await core.records.get("created", keyOf(clientId, orgid));
  return (kept?.items ?? []) as readonly Item[];
}

/** What an app writes is seen by that app on that store only; the seeded records stay as they are. */
export async function createProduct(
  core: Core,
  clientId: string,
  orgid: string,
  value: unknown,
): Promise<Result<Item, Readonly<Record<string, readonly string[]>>>> {
  const parsed = body.safeParse(value);
  if (!parsed.success) return err({ product: ["Required parameter missing or invalid"] });
  const title = parsed.data.product.title;
  if (typeof title !== "string" || title.trim() === "") return err({ title: ["can't be blank"] });
  const before = await createdProducts(core, clientId, orgid);
  const at = new Date(core.now()).toISOString();
  const id = 1_060_000_000 + Math.max(0, ...before.map((item) => item.id - 1_060_000_000)) + 1;
  const { variants = [], images = [], ...rest } = parsed.data.product as Record<string, unknown>;
  const item: Item = { ...rest, id, variants, images, created_at: at, updated_at: at };
  const items = [item, ...before].slice(0, maxKept);
  await core.records.put("created", keyOf(clientId, orgid), { items }, core.now() + keptMs);
  return ok(item);
}

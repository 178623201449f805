import type { CollectionName, Row } from "../collections";
import { daysAgo, type Seed } from "./seed";

/** What a metafield calls the resource it belongs to, and where those are. */
export const ownerResources = {
  product: ["products"],
  product_variant: ["variants"],
  product_image: ["images"],
  collection: ["custom_collections", "smart_collections"],
  customer: ["customers"],
  order: ["orders"],
  blog: ["blogs"],
  article: ["articles"],
  page: ["pages"],
} as const satisfies Readonly<Record<string, readonly CollectionName[]>>;

/** The store's own, and one for each of the first rows of what can have one. */
export function seedMetafields(
  seed: Seed,
  rows: Partial<Readonly<Record<CollectionName, readonly Row[]>>>,
): readonly Row[] {
  const owners = Object.entries(ownerResources).flatMap(([resource, from]) =>
    from.flatMap((name) => (rows[name] ?? []).slice(0, 3).map(({ id }) => ({ resource, id }))),
  );
  const shop = { resource: "shop", id: Number(seed.store.orgid) };
  return [shop, shop, ...owners].map(({ resource, id }, i) => ({
    id: seed.id("metafields", i),
    namespace: resource === "shop" ? "cua_hang" : "ghi_chu",
    key: i === 0 ? "ma_so_thue" : i === 1 ? "gio_mo_cua" : "noi_bo",
    value: i === 0 ? "0400000000" : i === 1 ? "08:00-21:30" : "Đã kiểm tra",
    value_type: "string",
    description: null,
    owner_id: id,
    owner_resource: resource,
    created_at: daysAgo(70),
    updated_at: daysAgo(70 - (i % 60)),
  }));
}

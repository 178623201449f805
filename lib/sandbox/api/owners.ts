import type { CollectionName, Row, StoreData } from "./collections";

/** A parent that the path names. */
export interface Owner {
  readonly param: string;
  readonly in: readonly CollectionName[];
  /** By this the rows below name it. */
  readonly field: string;
}

type Params = Readonly<Record<string, string>>;
type Under = Readonly<Record<string, number>>;

const isUnder = (row: Row, under: Under): boolean => Object.entries(under).every(([field, id]) => row[field] === id);

/** What the rows below must carry; `null` when a parent is not there, or not under its own parent. */
export function resolveOwners(data: StoreData, owners: readonly Owner[], params: Params): Under | null {
  let under: Under = {};
  for (const owner of owners) {
    const given = params[owner.param];
    if (given === undefined) continue;
    const parent = owner.in
      .flatMap((name) => data[name])
      .find((row) => String(row.id) === given && isUnder(row, under));
    if (parent === undefined) return null;
    under = { [owner.field]: parent.id };
  }
  return under;
}

/** The rows of a collection that belong to the path's parents; `null` when one of those is not there. */
export function rowsUnder(
  data: StoreData,
  from: CollectionName,
  owners: readonly Owner[],
  params: Params,
): readonly Row[] | null {
  const under = resolveOwners(data, owners, params);
  return under && data[from].filter((row) => isUnder(row, under));
}

const owner = (param: string, field: string, ...from: readonly CollectionName[]): Owner => ({ param, in: from, field });

/** By the name of the path's parameter. */
export const owners = {
  product: [owner("product", "product_id", "products")],
  customer: [owner("customer", "customer_id", "customers")],
  order: [owner("order", "order_id", "orders")],
  country: [owner("country", "country_id", "countries")],
  province: [owner("province", "province_id", "provinces")],
  district: [owner("district", "district_id", "districts")],
  blog: [owner("blog", "blog_id", "blogs")],
  theme: [owner("theme", "theme_id", "themes")],
} as const satisfies Readonly<Record<string, readonly Owner[]>>;

export const eventSubjects = {
  product: [owner("product", "subject_id", "products")],
  order: [owner("order", "subject_id", "orders")],
} as const;

export const metafieldOwnersInData: Readonly<Record<string, readonly Owner[]>> = {
  product: [owner("product", "owner_id", "products")],
  variant: [owner("variant", "owner_id", "variants")],
  image: [owner("image", "owner_id", "images")],
  collection: [owner("collection", "owner_id", "custom_collections", "smart_collections")],
  customer: [owner("customer", "owner_id", "customers")],
  order: [owner("order", "owner_id", "orders")],
  blog: [owner("blog", "owner_id", "blogs")],
  article: [...owners.blog, owner("article", "owner_id", "articles")],
  page: [owner("page", "owner_id", "pages")],
};

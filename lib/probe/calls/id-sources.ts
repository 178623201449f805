import { type KnownCall, readCalls } from "./known-calls";

/** An id that a call needs, and the list whose answer names it. */
export interface IdNeed {
  /** As the path or the query calls it. */
  readonly name: string;
  readonly place: "path" | "query";
  /** As the answers of lists call it: `country` for the query's `country_id`. */
  readonly as: string;
  /** Id of the resource that lists them. */
  readonly list: string;
}

/** By the name of a path's parameter; `{id}` is the list that stands beside the item. */
const listOf: Readonly<Record<string, string>> = {
  country: "countries-list",
  province: "provinces-list",
  district: "districts-list",
  product: "products-list",
  variant: "product-variants-list",
  image: "product-images-list",
  collection: "custom-collections-list",
  customer: "customers-list",
  order: "orders-list",
  blog: "blogs-list",
  article: "articles-list",
  page: "pages-list",
  theme: "themes-list",
};

const inQuery = (name: string, as: string, list: string): IdNeed => ({ name, place: "query", as, list });

/** Their pages require ids of the store in the query. */
const queryNeeds: Readonly<Record<string, readonly IdNeed[]>> = {
  "shipping-rates-list": [
    inQuery("country_id", "country", "countries-list"),
    inQuery("province_id", "province", "provinces-list"),
  ],
  "inventory-locations-list": [
    inQuery("location_ids", "location", "locations-list"),
    inQuery("variant_ids", "variant", "product-variants-list"),
  ],
};

const known: ReadonlySet<string> = new Set(readCalls.map(({ resource }) => resource));

/** What a call needs before it can be made; an unknown source is a gap of these tables, which a test finds. */
export function needsOf({ resource, parameters }: Pick<KnownCall, "resource" | "parameters">): readonly IdNeed[] {
  const inPath = parameters.flatMap((name): readonly IdNeed[] => {
    const list = name === "id" ? resource.replace(/-get$/, "-list") : listOf[name];
    return list === undefined || !known.has(list) ? [] : [{ name, place: "path", as: name, list }];
  });
  return [...inPath, ...(queryNeeds[resource] ?? [])];
}

import type { CollectionName, Row, StoreData } from "./collections";

/** A filter of a list, by the query parameter that asks for it. */
export type Filter =
  /** The field is what was asked; `any` asks for nothing where `names` is given, and a name there stands for its value. */
  | { readonly kind: "equals"; readonly field: string; readonly names?: Readonly<Record<string, string>> }
  /** The field has what was asked in it, however it is written. */
  | { readonly kind: "part"; readonly field: string }
  /** The field is among what was asked, parted by commas. */
  | { readonly kind: "among"; readonly field: string }
  /** One of the words of the field, which are parted by commas. */
  | { readonly kind: "word"; readonly field: string }
  /** A word for a state, which a row is in or not; `any` is every row. A word that is none of them finds nothing. */
  | { readonly kind: "state"; readonly states: Readonly<Record<string, (row: Row) => boolean>> }
  /** Another row points at this one (`to`), and has what was asked in `field`. */
  | { readonly kind: "through"; readonly in: CollectionName; readonly field: string; readonly to: string };

type Filters = Readonly<Record<string, Filter>>;

const equals = (...fields: readonly string[]): Filters =>
  Object.fromEntries(fields.map((field) => [field, { kind: "equals", field }]));

const isSet = (row: Row, field: string): boolean => row[field] !== null && row[field] !== undefined;

const published: Filters = {
  published_status: {
    kind: "state",
    states: {
      any: () => true,
      published: (row) => isSet(row, "published_at"),
      unpublished: (row) => !isSet(row, "published_at"),
    },
  },
};

const isCancelled = (row: Row): boolean => isSet(row, "cancelled_at");
const isClosed = (row: Row): boolean => isSet(row, "closed_at");

const orders: Filters = {
  ...equals("customer_id"),
  status: {
    kind: "state",
    states: {
      any: () => true,
      open: (row) => !isClosed(row) && !isCancelled(row),
      closed: isClosed,
      cancelled: isCancelled,
    },
  },
  financial_status: { kind: "equals", field: "financial_status", names: {} },
  // The names of the parameter are not those of the field.
  fulfillment_status: {
    kind: "equals",
    field: "fulfillment_status",
    names: { shipped: "fulfilled", unshipped: "notfulfilled" },
  },
};

const products: Filters = {
  ...equals("vendor", "product_type", "handle"),
  ...published,
  collection_id: { kind: "through", in: "collects", field: "collection_id", to: "product_id" },
  sku: { kind: "through", in: "variants", field: "sku", to: "product_id" },
  barcode: { kind: "through", in: "variants", field: "barcode", to: "product_id" },
};

const collections: Filters = {
  ...equals("handle"),
  ...published,
  title: { kind: "part", field: "title" },
  product_id: { kind: "through", in: "collects", field: "product_id", to: "collection_id" },
};

/**
 * What each list can be asked for, beside what all of them know: `ids`, `since_id`, the times and the page. From the
 * documentation's pages, except for the states of orders and of what is published, and what the `filter` of events
 * chooses by, which are inferred.
 */
export const filters: Partial<Readonly<Record<CollectionName, Filters>>> = {
  products,
  orders,
  custom_collections: collections,
  smart_collections: collections,
  collects: equals("product_id", "collection_id"),
  adjustments: equals("location_id", "reason"),
  transfers: {
    ...equals("reason"),
    from_location_id: { kind: "equals", field: "from_loc_id" },
    to_location_id: { kind: "equals", field: "to_loc_id" },
  },
  inventory_locations: {
    location_ids: { kind: "among", field: "loc_id" },
    variant_ids: { kind: "among", field: "variant_id" },
  },
  discounts: equals("code"),
  metafields: {
    ...equals("namespace", "key", "value_type"),
    "metafield[owner_id]": { kind: "equals", field: "owner_id" },
    "metafield[owner_resource]": { kind: "equals", field: "owner_resource" },
  },
  events: { ...equals("verb"), filter: { kind: "among", field: "subject_type" } },
  articles: { ...equals("handle", "author"), ...published, tag: { kind: "word", field: "tags" } },
  comments: { ...equals("article_id", "blog_id", "status"), ...published },
  pages: { ...equals("title", "handle"), ...published },
  redirects: equals("path", "target"),
  script_tags: equals("src"),
  shipping_rates: equals("province_id"),
};

/** A list within a text, its ends cut. */
export const partsOf = (text: string | null): readonly string[] =>
  (text ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** Whether a row is what one filter was asked for. */
export function passing(filter: Filter, asked: string, data: Partial<StoreData>): (row: Row) => boolean {
  switch (filter.kind) {
    case "equals": {
      const { field, names } = filter;
      if (names !== undefined && asked === "any") return () => true;
      const wanted = names !== undefined && Object.hasOwn(names, asked) ? names[asked] : asked;
      return (row) => String(row[field]) === wanted;
    }
    case "part": {
      const wanted = asked.trim().toLowerCase();
      return (row) =>
        String(row[filter.field] ?? "")
          .toLowerCase()
          .includes(wanted);
    }
    case "among": {
      const wanted = new Set(partsOf(asked));
      return (row) => wanted.has(String(row[filter.field]));
    }
    case "word":
      return (row) => partsOf(String(row[filter.field] ?? "")).includes(asked);
    case "state": {
      const { states } = filter;
      return (Object.hasOwn(states, asked) ? states[asked] : undefined) ?? (() => false);
    }
    case "through": {
      const { field, to } = filter;
      const pointing = (data[filter.in] ?? []).filter((row) => String(row[field]) === asked);
      const ids = new Set(pointing.map((row) => row[to]));
      return (row) => ids.has(row.id);
    }
  }
}

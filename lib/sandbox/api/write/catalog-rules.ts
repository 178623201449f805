import type { CollectionName, Row } from "../collections";
import type { Change } from "../outcome";
import { notFound, refused } from "../outcome";
import { owners } from "../owners";
import { create, newRow, type Shape, update } from "./create-row";
import { remove } from "./remove-row";
import { handled, published, publishedFlag, settle, titledByOptions } from "./settle";
import { changeTags } from "./tags";
import { type Fields, findRow, inputOf, isOutcome, missing, type WriteRule, type Writing } from "./write-rule";

const isTitled = (fields: Fields) =>
  typeof fields["title"] === "string" ? missing(fields, ["title"]) : { title: ["can't be blank"] };

const handledIn = (name: CollectionName) => handled(({ data }) => data[name]);

const variantDefaults = {
  title: "Default Title",
  option1: "Default Title",
  price: 0,
  inventory_policy: "deny",
  inventory_quantity: 0,
  requires_shipping: true,
  taxable: true,
};

const variant: Shape = {
  in: "variants",
  key: "variant",
  owners: owners.product,
  defaults: () => variantDefaults,
  settle: titledByOptions,
  readOnly: ["product_id", "inventory_quantity"],
};

const image: Shape = {
  in: "images",
  key: "image",
  owners: owners.product,
  readOnly: ["product_id"],
  check: (fields) =>
    fields["src"] === undefined && fields["attachment"] === undefined ? { src: ["can't be blank"] } : {},
};

const product: Shape = {
  in: "products",
  key: "product",
  check: isTitled,
  settle: settle(handledIn("products"), published),
  defaults: () => ({ published_scope: "global", options: [{ name: "Title", position: 1 }] }),
  children: [
    { field: "variants", of: variant, parent: "product_id" },
    { field: "images", of: image, parent: "product_id" },
  ],
};

/** A product has one variant at least; inferred, as its siblings on other platforms do it. */
function firstVariant(row: Row, fields: Fields, writing: Writing): readonly Change[] {
  const given = fields["variants"];
  if (Array.isArray(given) && given.length > 0) return [];
  const id = writing.newId();
  const variant = newRow(writing, "variants", id, { ...variantDefaults, position: 1, product_id: row.id });
  return [{ collection: "variants", id, row: variant }];
}

const collect: Shape = {
  in: "collects",
  key: "collect",
  check: (fields, { data }) => ({
    ...(data.products.some(({ id }) => id === fields["product_id"]) ? {} : { product_id: ["is invalid"] }),
    ...missing(fields, ["product_id", "collection_id"]),
  }),
  defaults: () => ({ featured: false, position: 1, sort_value: "0000000001" }),
};

const custom: Shape = {
  in: "custom_collections",
  key: "custom_collection",
  check: isTitled,
  settle: settle(handledIn("custom_collections"), publishedFlag),
  defaults: () => ({ published_scope: "global", sort_order: "manual" }),
  children: [{ field: "collects", of: collect, parent: "collection_id", oneFor: "product_id" }],
};

const smart: Shape = {
  in: "smart_collections",
  key: "smart_collection",
  check: isTitled,
  settle: settle(handledIn("smart_collections"), publishedFlag),
  defaults: () => ({ published_scope: "global", sort_order: "manual" }),
};

const sortOrders = new Set(
  "alpha-asc alpha-desc best-selling created created-desc manual price-asc price-desc".split(" "),
);

/** `?sort_order=alpha-desc`; which products stand where by hand, `?products[]=`, is accepted and changes nothing. */
const sortSmart: WriteRule = {
  needsBody: false,
  run(writing) {
    const row = findRow(writing, smart);
    if (row === undefined) return notFound;
    const sort_order = writing.query.get("sort_order");
    if (sort_order === null) return { status: 200, body: {} };
    if (!sortOrders.has(sort_order)) return refused(422, { sort_order: ["is invalid"] });
    const after = { ...row, sort_order, updated_at: writing.now };
    return { status: 200, body: {}, changes: [{ collection: smart.in, id: row.id, row: after }] };
  },
};

const joins = create(collect);

/** A smart collection chooses for itself: joining it by hand is refused with 403, though the scope is there. */
const createCollect: WriteRule = {
  needsBody: true,
  run(writing) {
    const fields = inputOf(writing, collect);
    if (isOutcome(fields)) return fields;
    const { collection_id, product_id } = fields;
    if (writing.data.smart_collections.some(({ id }) => id === collection_id)) return { status: 403, body: {} };
    const known =
      writing.data.custom_collections.some(({ id }) => id === collection_id) &&
      writing.data.products.some(({ id }) => id === product_id);
    return known || collection_id === undefined || product_id === undefined ? joins.run(writing) : notFound;
  },
};

export const catalogRules: Readonly<Record<string, WriteRule>> = {
  "products-create": create(product, firstVariant),
  "products-update": update(product),
  "products-delete": remove(product, { answer: "list" }),
  "products-tags-add": changeTags(product, "add"),
  "products-tags-remove": changeTags(product, "remove"),
  "product-variants-create": create(variant),
  "product-variants-update": update(variant),
  "product-variants-delete": remove(variant, { answer: "list" }),
  "product-images-create": create(image),
  "product-images-update": update(image),
  "product-images-delete": remove(image, { answer: "list" }),
  "collects-create": createCollect,
  "collects-delete": remove(collect, { answer: "list" }),
  "custom-collections-create": create(custom),
  "custom-collections-update": update(custom),
  "custom-collections-delete": remove(custom, { answer: "list" }),
  "smart-collections-create": create(smart),
  "smart-collections-update": update(smart),
  "smart-collections-order": sortSmart,
  "smart-collections-delete": remove(smart, { answer: "list" }),
};

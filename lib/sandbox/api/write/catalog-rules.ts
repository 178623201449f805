import type { Row } from "../collections";
import type { Change } from "../outcome";
import { notFound } from "../outcome";
import { owners } from "../owners";
import { create, newRow, type Shape, update } from "./create-row";
import { remove } from "./remove-row";
import { changeTags } from "./tags";
import { type Fields, inputOf, isOutcome, missing, type WriteRule, type Writing } from "./write-rule";

const isTitled = (fields: Fields) =>
  typeof fields["title"] === "string" ? missing(fields, ["title"]) : { title: ["can't be blank"] };

const product: Shape = {
  in: "products",
  key: "product",
  check: isTitled,
  defaults: () => ({ published_scope: "global", options: [{ name: "Title", position: 1 }] }),
  children: [
    { field: "variants", in: "variants", parent: "product_id" },
    { field: "images", in: "images", parent: "product_id" },
  ],
};

const variantDefaults = {
  title: "Default Title",
  option1: "Default Title",
  price: 0,
  inventory_policy: "deny",
  inventory_quantity: 0,
  requires_shipping: true,
  taxable: true,
};

/** A product has one variant at least; inferred, as its siblings on other platforms do it. */
function firstVariant(row: Row, fields: Fields, writing: Writing): readonly Change[] {
  const given = fields["variants"];
  if (Array.isArray(given) && given.length > 0) return [];
  const id = writing.newId();
  const variant = newRow(writing, "variants", id, { ...variantDefaults, position: 1, product_id: row.id });
  return [{ collection: "variants", id, row: variant }];
}

const variant: Shape = {
  in: "variants",
  key: "variant",
  owners: owners.product,
  defaults: () => variantDefaults,
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

const collection = (kind: "custom" | "smart"): Shape => ({
  in: `${kind}_collections`,
  key: `${kind}_collection`,
  check: isTitled,
  defaults: () => ({ published: true, published_scope: "global", sort_order: "manual" }),
});

const collect: Shape = {
  in: "collects",
  key: "collect",
  check: (fields) => missing(fields, ["product_id", "collection_id"]),
  defaults: () => ({ featured: false, position: 1, sort_value: "0000000001" }),
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
  "products-delete": remove(product),
  "products-tags-add": changeTags(product, "add"),
  "products-tags-remove": changeTags(product, "remove"),
  "product-variants-create": create(variant),
  "product-variants-update": update(variant),
  "product-variants-delete": remove(variant),
  "product-images-create": create(image),
  "product-images-update": update(image),
  "product-images-delete": remove(image),
  "collects-create": createCollect,
  "collects-delete": remove(collect),
  "custom-collections-create": create(collection("custom")),
  "custom-collections-update": update(collection("custom")),
  "custom-collections-delete": remove(collection("custom")),
  "smart-collections-create": create(collection("smart")),
  "smart-collections-update": update(collection("smart")),
  "smart-collections-delete": remove(collection("smart")),
};

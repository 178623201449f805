import type { Row } from "../collections";
import { collectionNamesOf, productNames } from "./catalog-names";
import { around, daysAgo, handleOf, type Seed } from "./seed";

export interface ProductRows {
  readonly products: readonly Row[];
  readonly variants: readonly Row[];
  readonly images: readonly Row[];
  readonly custom_collections: readonly Row[];
  readonly smart_collections: readonly Row[];
  readonly collects: readonly Row[];
}

function productRow(seed: Seed, title: string, i: number): Row {
  const { store, size } = seed;
  const single = size.options.length === 1;
  const id = seed.id("products", i);
  return {
    id,
    title,
    handle: handleOf(title),
    body_html: `<p>${title}</p>`,
    body_plain: null,
    vendor: store.orgname,
    product_type: store.orgcat,
    tags: i % 3 === 0 ? "hàng mới, bán chạy" : "bán chạy",
    template_suffix: null,
    created_at: daysAgo(120 - i * 3),
    updated_at: daysAgo(40 - i),
    published_at: daysAgo(120 - i * 3),
    published_scope: "global",
    only_hide_from_list: false,
    not_allow_promotion: false,
    options: [{ name: single ? "Title" : "Phân loại", position: 1, product_id: id }],
  };
}

function variantRows(seed: Seed, product: Row, i: number): Row[] {
  const base = 45_000 + seed.roll(80) * 5_000;
  const many = seed.size.options.length;
  const initials = seed.store.orgsub.replaceAll(/([a-z0-9])[a-z0-9]*-?/gi, "$1").toUpperCase();
  return seed.size.options.map((option, n) => ({
    id: seed.id("variants", i * many + n),
    product_id: product.id,
    title: option,
    option1: option,
    option2: null,
    option3: null,
    position: n + 1,
    price: base * (n === many - 1 && option.startsWith("Thùng") ? 9 : 1),
    compare_at_price: 0,
    sku: `${initials}-${String(i + 1).padStart(3, "0")}-${n + 1}`,
    barcode: `893${String(i * many + n).padStart(10, "0")}`,
    grams: 200 + seed.roll(20) * 50,
    inventory_management: "haravan",
    inventory_policy: "deny",
    inventory_quantity: 0,
    requires_shipping: true,
    taxable: true,
    image_id: null,
    created_at: product["created_at"],
    updated_at: product["updated_at"],
  }));
}

function imageRows(seed: Seed, product: Row, i: number): Row[] {
  return [1, 2].map((position) => ({
    id: seed.id("images", i * 2 + position - 1),
    product_id: product.id,
    position,
    src: `https://product.hstatic.example/${seed.store.orgid}/product/${String(product["handle"])}-${position}.jpg`,
    filename: `${String(product["handle"])}-${position}.jpg`,
    variant_ids: [],
    created_at: product["created_at"],
    updated_at: product["updated_at"],
  }));
}

const shared = (title: string, i: number) => ({
  title,
  handle: handleOf(title),
  body_html: null,
  image: null,
  published: true,
  published_at: daysAgo(110 - i),
  published_scope: "global",
  sort_order: "manual",
  template_suffix: null,
  updated_at: daysAgo(30 - i),
});

export function seedProducts(seed: Seed): ProductRows {
  const names = productNames[seed.store.orgcat] ?? productNames["Clothing"] ?? [];
  const products = names.map((title, i) => productRow(seed, title, i));
  const custom = collectionNamesOf(seed.store.orgcat).map((title, i) => ({
    id: seed.id("custom_collections", i),
    ...shared(title, i),
  }));
  const smart = ["Hàng mới về", "Dưới 200.000đ"].map((title, i) => ({
    id: seed.id("smart_collections", i),
    ...shared(title, i),
    disjunctive: false,
    rules: [
      i === 0
        ? { column: "tag", relation: "equals", condition: "hàng mới" }
        : { column: "variant_price", relation: "less_than", condition: "200000" },
    ],
  }));
  return {
    products,
    variants: products.flatMap((product, i) => variantRows(seed, product, i)),
    images: products.flatMap((product, i) => imageRows(seed, product, i)),
    custom_collections: custom,
    smart_collections: smart,
    collects: products.map((product, i) => ({
      id: seed.id("collects", i),
      collection_id: around(custom, i).id,
      product_id: product.id,
      featured: false,
      position: Math.floor(i / custom.length) + 1,
      sort_value: String(Math.floor(i / custom.length) + 1).padStart(10, "0"),
      created_at: daysAgo(100 - i),
      updated_at: daysAgo(100 - i),
    })),
  };
}

import type { Store } from "../world/world";
import { cities, people, productNames, streets } from "./catalog-names";
import { pick, seedRandom } from "./seed-random";

export type Item = Readonly<Record<string, unknown>> & { readonly id: number };

export interface StoreData {
  readonly shop: Item;
  readonly products: readonly Item[];
  readonly customers: readonly Item[];
  readonly orders: readonly Item[];
}

const handleOf = (name: string): string =>
  name
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .replaceAll(/[đĐ]/g, "d")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-");

const day = (offset: number): string => new Date(Date.UTC(2026, 8, 1 + offset, 2, 15)).toISOString();

function productsOf(store: Store, random: () => number): Item[] {
  const names = productNames[store.orgcat] ?? productNames["Clothing"] ?? [];
  return names.map((title, i) => {
    const id = 1_050_000_001 + i;
    const price = 45_000 + Math.floor(random() * 80) * 5_000;
    return {
      id,
      title,
      handle: handleOf(title),
      body_html: `<p>${title}</p>`,
      vendor: store.orgname,
      product_type: store.orgcat,
      tags: "",
      created_at: day(i),
      updated_at: day(i + 3),
      published_at: day(i),
      published_scope: "global",
      variants: [
        {
          id: id + 10_000,
          product_id: id,
          title: "Default Title",
          price,
          sku: `${store.orgsub.slice(0, 3).toUpperCase()}-${String(i + 1).padStart(3, "0")}`,
          inventory_quantity: Math.floor(random() * 120),
          inventory_management: "haravan",
        },
      ],
      images: [],
      options: [{ name: "Title", position: 1, product_id: id }],
    };
  });
}

function customersOf(random: () => number): Item[] {
  return people.map((name, i) => {
    const [last = "", ...first] = name.split(" ");
    return {
      id: 1_070_000_001 + i,
      last_name: last,
      first_name: first.join(" "),
      email: `${handleOf(name)}@khach.example`,
      phone: `09${String(Math.floor(random() * 1e8)).padStart(8, "0")}`,
      orders_count: 1 + Math.floor(random() * 6),
      accepts_marketing: random() > 0.5,
      created_at: day(i),
      updated_at: day(i + 2),
      state: "enabled",
      default_address: {
        address1: `${1 + Math.floor(random() * 200)} ${pick(random, streets)}`,
        city: pick(random, cities),
        country: "Vietnam",
        country_code: "VN",
      },
    };
  });
}

function ordersOf(products: readonly Item[], customers: readonly Item[], random: () => number): Item[] {
  return Array.from({ length: 15 }, (_, i) => {
    const product = products[Math.floor(random() * products.length)];
    const customer = customers[Math.floor(random() * customers.length)];
    const quantity = 1 + Math.floor(random() * 3);
    const price = 45_000 + Math.floor(random() * 80) * 5_000;
    return {
      id: 1_090_000_001 + i,
      name: `#${100_001 + i}`,
      order_number: `#${100_001 + i}`,
      email: customer?.["email"],
      created_at: day(i + 14),
      updated_at: day(i + 15),
      currency: "VND",
      total_price: price * quantity,
      subtotal_price: price * quantity,
      financial_status: random() > 0.4 ? "paid" : "pending",
      fulfillment_status: random() > 0.5 ? "fulfilled" : "notfulfilled",
      customer,
      line_items: [{ id: 1_095_000_001 + i, product_id: product?.id, title: product?.["title"], quantity, price }],
    };
  });
}

/** `id` is a number equal to orgid; both domains carry their scheme, as in the documented sample. */
function shopOf(store: Store): Item {
  const domain = `https://${store.orgsub}.myharavan.com`;
  return {
    id: Number(store.orgid),
    name: store.orgname,
    email: store.email,
    domain: `${domain}/`,
    myharavan_domain: domain,
    shop_owner: store.orgname,
    address1: `12 ${streets[0]}`,
    city: store.city,
    country: "Vietnam",
    country_code: "VN",
    currency: "VND",
    money_format: "{{amount}}₫",
    timezone: "SE Asia Standard Time",
    primary_locale: "vi",
    plan_name: "dev",
    display_plan_name: "Cửa hàng thử nghiệm",
    shop_plan_id: 1,
    password_enabled: false,
    has_storefront: true,
    inventory_method: "average_cost",
    created_at: day(0),
  };
}

const made = new Map<string, StoreData>();

/** A store's seeded records: the same for the same store, and never changed. */
export function storeData(store: Store): StoreData {
  const found = made.get(store.orgid);
  if (found !== undefined) return found;
  const random = seedRandom(store.orgid);
  const products = productsOf(store, random);
  const customers = customersOf(random);
  const data = { shop: shopOf(store), products, customers, orders: ordersOf(products, customers, random) };
  made.set(store.orgid, data);
  return data;
}

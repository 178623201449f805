import type { Store, World } from "../../world/world";
import type { Row, StoreData } from "../collections";
import { seedContents } from "./contents";
import { seedCustomers } from "./customers";
import { seedDiscounts } from "./discounts";
import { seedEvents } from "./events";
import { geo } from "./geo";
import { seedInventories } from "./inventories";
import { seedMetafields } from "./metafields";
import { seedOrders } from "./orders";
import { seedProducts } from "./products";
import { around, daysAgo, openSeed } from "./seed";
import { locationRows, shopRow, storeProperties, userRows } from "./store-properties";
import { seedThemes } from "./themes";

/** A variant's own quantity is what its locations have together. */
function withStock(variants: readonly Row[], stock: readonly Row[]): readonly Row[] {
  const available = new Map<unknown, number>();
  for (const row of stock)
    available.set(row["variant_id"], (available.get(row["variant_id"]) ?? 0) + Number(row["qty_available"]));
  return variants.map((variant) => ({ ...variant, inventory_quantity: available.get(variant.id) ?? 0 }));
}

function makeStore(world: World, store: Store): StoreData {
  const seed = openSeed(store);
  const people = [...world.people.values()].filter(
    ({ orgs, claims }) => orgs.some(({ orgid }) => orgid === store.orgid) || claims["orgid"] === store.orgid,
  );
  const locations = locationRows(seed);
  const catalog = seedProducts(seed);
  const inventories = seedInventories(seed, catalog, locations);
  const buyers = seedCustomers(seed);
  const { spent, ...orders } = seedOrders(seed, catalog, buyers, around(locations, 0).id);
  const customers = buyers.customers.map((customer) => ({ ...customer, ...spent.get(customer.id) }));
  const contents = seedContents(seed);
  const rows = { ...catalog, ...buyers, customers, ...orders, ...contents };
  return {
    shop: shopRow(store),
    ...geo,
    ...storeProperties(seed),
    ...rows,
    variants: withStock(catalog.variants, inventories.inventory_locations),
    locations,
    users: userRows(seed, people),
    ...inventories,
    ...seedDiscounts(seed),
    ...seedThemes(seed),
    metafields: seedMetafields(seed, rows),
    events: seedEvents(seed, catalog.products, orders.orders),
    app_subscriptions: [
      {
        id: seed.id("app_subscriptions", 0),
        created_at: daysAgo(30),
        updated_at: daysAgo(30),
        expired_at: daysAgo(-335),
        cancelled_at: null,
        name: "Gói dùng thử",
        price: 200_000,
        plan_id: "plan_app_demo",
        quantity: 1,
        total: 200_000,
        amount_discount: 0,
        amount_paid: 200_000,
        status: "active",
      },
    ],
  };
}

const made = new WeakMap<World, Map<string, StoreData>>();

/** A store's seeded records: the same for the same store, and never changed. */
export function storeData(world: World, store: Store): StoreData {
  const ofWorld = made.get(world) ?? new Map<string, StoreData>();
  made.set(world, ofWorld);
  const found = ofWorld.get(store.orgid);
  if (found !== undefined) return found;
  const data = makeStore(world, store);
  ofWorld.set(store.orgid, data);
  return data;
}

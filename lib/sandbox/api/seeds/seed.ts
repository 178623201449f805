import type { Store } from "../../world/world";
import { type CollectionName, collectionNames, type Row } from "../collections";
import { seedRandom } from "../seed-random";

/** Rows inside other rows that have ids of their own. */
const innerNames = ["line_items", "line_items_in", "suppliers"] as const;

type IdFamily = CollectionName | (typeof innerNames)[number];

const families: readonly IdFamily[] = [...collectionNames, ...innerNames];
const perFamily = 2_000;
const perStore = 100_000;

/** Ten digits, as the documented samples have, and others in every store; what an app creates begins with 2. */
export const firstSeedId = 1_000_000_000;
export const firstCreatedId = 2_000_000_000;

/** What the makers of one store's records share. */
export interface Seed {
  readonly store: Store;
  readonly random: () => number;
  /** A whole number from 0, below `below`. */
  roll(below: number): number;
  id(family: IdFamily, position: number): number;
  size: StoreSize;
}

export interface StoreSize {
  readonly customers: number;
  readonly orders: number;
  readonly options: readonly [string, ...string[]];
}

const sizes: Readonly<Record<string, StoreSize>> = {
  Clothing: { customers: 36, orders: 64, options: ["S", "M", "L"] },
  Food: { customers: 58, orders: 121, options: ["Gói lẻ", "Thùng 10"] },
  Books: { customers: 17, orders: 22, options: ["Default Title"] },
};

const usualSize: StoreSize = { customers: 24, orders: 55, options: ["Default Title"] };

export function openSeed(store: Store): Seed {
  const random = seedRandom(store.orgid);
  const slot = Math.floor(seedRandom(`ids of ${store.orgid}`)() * 9_000);
  return {
    store,
    random,
    roll: (below) => Math.floor(random() * below),
    id: (family, position) =>
      firstSeedId + slot * perStore + families.indexOf(family) * perFamily + (position % perFamily),
    size: sizes[store.orgcat] ?? usualSize,
  };
}

/** Days before a fixed one, so that the same store is the same on every day. */
export const daysAgo = (days: number, minutes = 0): string =>
  new Date(Date.UTC(2026, 9, 31, 2, 15) - days * 86_400_000 + minutes * 60_000).toISOString();

export const handleOf = (name: string): string =>
  name
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .replaceAll(/[đĐ]/g, "d")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");

/** The row at this place of a list that repeats itself. */
export function around(rows: readonly Row[], position: number): Row {
  const row = rows[position % rows.length];
  if (row === undefined) throw new Error("a list of seeds is empty");
  return row;
}

import type { StoreData } from "../api/collections";

interface Topic {
  readonly name: string;
  /** Which of a store's records a test delivery shows. */
  readonly sample: keyof StoreData;
  readonly source: "documented" | "observed";
}

const topic = (source: Topic["source"], sample: Topic["sample"], names: string): Topic[] =>
  names.split(" ").map((name) => ({ name, sample, source }));

/** What the documentation names, and what apps were seen to handle. The complete official list was not found. */
export const topics: readonly Topic[] = [
  ...topic("documented", "shop", "app/uninstalled shop/update user/update app_subscriptions/update"),
  ...topic("documented", "products", "products/update"),
  ...topic("observed", "products", "products/create products/delete"),
  ...topic("observed", "orders", "orders/create orders/updated orders/paid orders/cancelled orders/fulfilled"),
  ...topic("observed", "customers", "customers/create customers/update customers/delete"),
];

export const findTopic = (name: string): Topic | undefined => topics.find((one) => one.name === name);

/** The body of a test delivery: the first record of its kind. */
export function sampleOf(topicName: string, data: StoreData): unknown {
  const records = data[findTopic(topicName)?.sample ?? "shop"];
  return Array.isArray(records) ? (records[0] ?? {}) : records;
}

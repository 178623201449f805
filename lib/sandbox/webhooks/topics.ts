import type { StoreData } from "../api/collections";
import { present } from "../api/present";

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
  ...topic("documented", "shop", "app/uninstalled shop/update"),
  ...topic("documented", "users", "user/update"),
  ...topic("documented", "app_subscriptions", "app_subscriptions/update"),
  ...topic("documented", "products", "products/update"),
  ...topic("observed", "products", "products/create products/delete"),
  ...topic("observed", "orders", "orders/create orders/updated orders/paid orders/cancelled orders/fulfilled"),
  ...topic("observed", "customers", "customers/create customers/update customers/delete"),
];

export const findTopic = (name: string): Topic | undefined => topics.find((one) => one.name === name);

/** The body of a test delivery: the first record of its kind, as the API shows it to this app. */
export function sampleOf(topicName: string, data: StoreData, clientId: string): unknown {
  const name = findTopic(topicName)?.sample ?? "shop";
  if (name === "shop") return data.shop;
  const [record] = data[name];
  return record === undefined ? {} : present(name, record, { data, clientId, alone: true });
}

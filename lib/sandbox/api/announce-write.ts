import { type Core, findClient } from "../core";
import { announce } from "../webhooks/announce";
import type { Store } from "../world/world";
import type { Outcome } from "./outcome";

/** Which topic a write is told under, and where its answer holds the record. */
const announced: Readonly<Record<string, readonly [topic: string, member: string | null]>> = {
  "products-create": ["products/create", "product"],
  "products-update": ["products/update", "product"],
  "products-delete": ["products/delete", null],
  "customers-create": ["customers/create", "customer"],
  "customers-update": ["customers/update", "customer"],
  "customers-delete": ["customers/delete", null],
  "orders-create": ["orders/create", "order"],
  "orders-update": ["orders/updated", "order"],
  "orders-cancel": ["orders/cancelled", "order"],
};

interface Written {
  readonly entryId: string;
  readonly clientId: string;
  readonly store: Store;
  readonly outcome: Outcome;
}

function recordIn({ body, changes = [] }: Outcome, member: string | null): unknown {
  // Of what is gone only its id is left to tell.
  if (member === null) return { id: changes.find(({ row }) => row === null)?.id };
  const found =
    typeof body === "object" && body !== null ? Object.entries(body).find(([name]) => name === member) : null;
  return found?.[1] ?? body;
}

/** Tells the app's webhook of a write, where the topic is known to exist. */
export async function announceWrite(core: Core, { entryId, clientId, store, outcome }: Written): Promise<void> {
  const [topic, member] = announced[entryId] ?? [];
  const client = topic === undefined ? null : await findClient(core, clientId);
  if (topic === undefined || member === undefined || client === null) return;
  await announce(core, { client, store, topic, body: recordIn(outcome, member) });
}

import { type CollectionName, hiddenFields, type Row, type StoreData } from "./collections";

export interface Showing {
  readonly data: StoreData;
  /** The calling app. */
  readonly clientId: string;
  /** By itself, not in a list. */
  readonly alone: boolean;
}

type Shown = Readonly<Record<string, unknown>>;

function show(name: CollectionName, rows: readonly Row[], by: string, id: number, showing: Showing): readonly Shown[] {
  return rows.filter((row) => row[by] === id).map((row) => present(name, row, showing));
}

/** What a row shows besides its own fields. */
const additions: Partial<Readonly<Record<CollectionName, (row: Row, showing: Showing) => Shown>>> = {
  products: ({ id }, showing) => ({
    variants: show("variants", showing.data.variants, "product_id", id, showing),
    images: show("images", showing.data.images, "product_id", id, showing),
  }),
  customers: ({ id, default_address_id }, showing) => {
    const own = showing.data.customer_addresses.filter(({ customer_id }) => customer_id === id);
    const main = own.find((address) => address.id === default_address_id);
    return {
      addresses: own.map((address) => present("customer_addresses", address, showing)),
      default_address: main === undefined ? null : present("customer_addresses", main, showing),
    };
  },
  orders: ({ id, customer_id }, showing) => {
    const customer = showing.data.customers.find((one) => one.id === customer_id);
    return {
      customer: customer === undefined ? null : present("customers", customer, showing),
      transactions: show("transactions", showing.data.transactions, "order_id", id, showing),
      refunds: show("refunds", showing.data.refunds, "order_id", id, showing),
    };
  },
  // The id of a subscription is 24 hex characters, and it is the calling app's.
  app_subscriptions: ({ id }, { clientId }) => ({ id: id.toString(16).padStart(24, "0"), client_id: clientId }),
  // A list of receipts or returns leaves their lines out.
  purchase_receives: (_row, { alone }) => (alone ? {} : { line_items: null }),
  purchase_returns: (_row, { alone }) => (alone ? {} : { line_items: null }),
};

const onlyAlone: Partial<Readonly<Record<CollectionName, readonly string[]>>> = { assets: ["value", "attachment"] };

/** A row as the wire shows it. */
export function present(name: CollectionName, row: Row, showing: Showing): Shown {
  const hidden = [...(hiddenFields[name] ?? []), ...(showing.alone ? [] : (onlyAlone[name] ?? []))];
  const shown = { ...row, ...additions[name]?.(row, showing) };
  return hidden.length === 0
    ? shown
    : Object.fromEntries(Object.entries(shown).filter(([field]) => !hidden.includes(field)));
}

/** `fields=id,title`; without it everything. */
export function onlyFields(shown: Shown, query: URLSearchParams): Shown {
  const fields =
    query
      .get("fields")
      ?.split(",")
      .map((field) => field.trim()) ?? [];
  return fields.length === 0 || fields.join("") === ""
    ? shown
    : Object.fromEntries(Object.entries(shown).filter(([field]) => fields.includes(field)));
}

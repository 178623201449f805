import type { Row } from "../collections";
import { type Change, notFound, refused } from "../outcome";
import { owners, resolveOwners } from "../owners";
import { create, type Shape, update } from "./create-row";
import { remove } from "./remove-row";
import { changeTags } from "./tags";
import { taken } from "./unique";
import { answerRow, type Fields, findRow, isBlank, type Place, type WriteRule, type Writing } from "./write-rule";

const address: Shape = {
  in: "customer_addresses",
  key: "address",
  owners: owners.customer,
  readOnly: ["customer_id", "default"],
  defaults: () => ({ default: false }),
};

const digits = (text: string): string => text.replaceAll(/\D/g, "");

const customer: Shape = {
  in: "customers",
  key: "customer",
  check: (fields, { data }, before) =>
    ["first_name", "last_name", "email", "phone"].every((name) => isBlank(fields[name]))
      ? { base: ["must have a name, phone number or email address"] }
      : taken(fields, data.customers, before, { email: (email) => email, phone: digits }),
  defaults: () => ({
    accepts_marketing: false,
    orders_count: 0,
    state: "Enabled",
    total_spent: 0,
    total_paid: 0,
    verified_email: false,
  }),
  children: [{ field: "addresses", of: address, parent: "customer_id" }],
  readOnly: [
    "default_address",
    "default_address_id",
    "orders_count",
    "total_spent",
    "total_paid",
    "password",
    "password_confirmation",
    "send_email_invite",
    "send_email_welcome",
  ],
};

const made = create(customer);

/** The first address of a new customer is the default one. */
const createCustomer: WriteRule = {
  needsBody: true,
  run(writing) {
    const outcome = made.run(writing);
    const changes = outcome.changes ?? [];
    const row = changes[0]?.row;
    const first = changes.find(({ collection }) => collection === "customer_addresses");
    if (row === undefined || row === null || first?.row == null) return outcome;
    return answerRow(
      writing,
      customer,
      row.id,
      [
        { collection: "customers", id: row.id, row: { ...row, default_address_id: first.id } },
        ...changes
          .slice(1)
          .map((change) =>
            change === first ? { ...first, row: { ...first.row, default: true, id: first.id } } : change,
          ),
      ],
      201,
    );
  },
};

// Creation answers under the key of the request, the others under another one.
const shownAddress: Place = { ...address, answer: "customer_address" };

function makeDefault(writing: Writing, chosen: Row): readonly Change[] {
  const owner = writing.data.customers.find(({ id }) => id === chosen["customer_id"]);
  const others = writing.data.customer_addresses.filter(
    (row) => row["customer_id"] === chosen["customer_id"] && row["default"] === true && row.id !== chosen.id,
  );
  return [
    { collection: "customer_addresses", id: chosen.id, row: { ...chosen, default: true } },
    ...others.map((row): Change => ({ collection: "customer_addresses", id: row.id, row: { ...row, default: false } })),
    ...(owner === undefined
      ? []
      : [{ collection: "customers", id: owner.id, row: { ...owner, default_address_id: chosen.id } } as const]),
  ];
}

const createAddress = create(address, (row, fields: Fields, writing) => {
  const first = !writing.data.customer_addresses.some((one) => one["customer_id"] === row["customer_id"]);
  return first || fields["default"] === true ? makeDefault(writing, row) : [];
});

const isDefault = (row: Row) =>
  row["default"] === true ? { base: ["Cannot delete the customers default address"] } : undefined;

const setDefault: WriteRule = {
  needsBody: false,
  run(writing) {
    const row = findRow(writing, address);
    return row === undefined ? notFound : answerRow(writing, shownAddress, row.id, makeDefault(writing, row));
  },
};

/** `?address_ids[]=1&operation=destroy`, the one operation that the page shows. */
const setMany: WriteRule = {
  needsBody: false,
  run({ data, params, query }) {
    const under = resolveOwners(data, owners.customer, params);
    if (under === null) return notFound;
    if (query.get("operation") !== "destroy") return refused(422, { operation: ["is invalid"] });
    const ids = query.getAll("address_ids[]");
    const chosen = data.customer_addresses.filter(
      (row) => row["customer_id"] === under["customer_id"] && ids.includes(String(row.id)),
    );
    const kept = chosen.map(isDefault).find((faults) => faults !== undefined);
    if (kept !== undefined) return refused(422, kept);
    return {
      status: 200,
      body: {},
      changes: chosen.map(({ id }) => ({ collection: "customer_addresses", id, row: null })),
    };
  },
};

export const customerRules: Readonly<Record<string, WriteRule>> = {
  "customers-create": createCustomer,
  "customers-update": update(customer),
  "customers-delete": remove(customer, { answer: "list" }),
  "customers-tags-add": changeTags(customer, "add"),
  "customers-tags-remove": changeTags(customer, "remove"),
  "customer-addresses-create": createAddress,
  "customer-addresses-update": update({ ...address, answer: "customer_address" }),
  "customer-addresses-delete": remove(address, { check: (row) => isDefault(row) ?? {} }),
  "customer-addresses-set": setMany,
  "customer-addresses-default": setDefault,
};

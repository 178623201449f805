import type { Row } from "../collections";
import { pick } from "../seed-random";
import { firstNames, lastNames, streets } from "./catalog-names";
import { places } from "./geo";
import { around, daysAgo, handleOf, type Seed } from "./seed";

export interface CustomerRows {
  readonly customers: readonly Row[];
  readonly customer_addresses: readonly Row[];
  readonly customer_groups: readonly Row[];
}

interface Name {
  readonly first_name: string;
  readonly last_name: string;
}

/** 11 last and 13 first names: the first 143 customers have different ones. */
export const nameOf = (position: number): Name => ({
  last_name: lastNames[position % lastNames.length] ?? lastNames[0],
  first_name: firstNames[position % firstNames.length] ?? firstNames[0],
});

export const mobileNumber = (seed: Seed): string => `09${String(seed.roll(1e8)).padStart(8, "0")}`;

function addressRow(seed: Seed, customerId: number, name: Name, position: number, isDefault: boolean): Row {
  return {
    id: seed.id("customer_addresses", position),
    customer_id: customerId,
    address1: `${1 + seed.roll(200)} ${pick(seed.random, streets)}`,
    address2: null,
    city: null,
    company: null,
    ...name,
    name: `${name.last_name} ${name.first_name}`,
    phone: mobileNumber(seed),
    zip: null,
    ...places[seed.roll(places.length)],
    country_name: "Vietnam",
    default: isDefault,
  };
}

export function seedCustomers(seed: Seed): CustomerRows {
  const indexes = Array.from({ length: seed.size.customers }, (_, i) => i);
  const addresses = indexes.map((i) => {
    const id = seed.id("customers", i);
    const first = addressRow(seed, id, nameOf(i), i * 2, true);
    return i % 4 === 0 ? [first, addressRow(seed, id, nameOf(i), i * 2 + 1, false)] : [first];
  });
  const customers = indexes.map((i): Row => {
    const name = nameOf(i);
    const address = around(addresses[i] ?? [], 0);
    return {
      id: seed.id("customers", i),
      ...name,
      email: `${handleOf(`${name.first_name} ${name.last_name}`)}.${i + 1}@khach.example`,
      phone: address["phone"],
      accepts_marketing: seed.random() > 0.5,
      multipass_identifier: null,
      last_order_id: null,
      last_order_name: null,
      last_order_date: null,
      note: null,
      orders_count: 0,
      state: seed.random() > 0.3 ? "Enabled" : "Disabled",
      tags: i % 5 === 0 ? "khách quen" : null,
      total_spent: 0,
      total_paid: 0,
      verified_email: true,
      group_name: i % 5 === 0 ? "Khách quen" : null,
      birthday: null,
      gender: null,
      default_address_id: address.id,
      created_at: daysAgo(200 - i),
      updated_at: daysAgo(60 - (i % 50)),
    };
  });
  const groups = ["Khách quen", "Khách mua sỉ", "Nhận tin khuyến mãi"];
  return {
    customers,
    customer_addresses: addresses.flat(),
    customer_groups: groups.map((name, i) => ({
      id: seed.id("customer_groups", i),
      name,
      query: null,
      created_at: daysAgo(210),
      updated_at: daysAgo(210 - i),
    })),
  };
}

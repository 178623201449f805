import type { Person, Store } from "../../world/world";
import type { Row } from "../collections";
import { streets } from "./catalog-names";
import { geo, placeOf } from "./geo";
import { daysAgo, type Seed } from "./seed";

/** `id` is a number equal to orgid; both domains carry their scheme, as in the documented sample. */
export function shopRow(store: Store): Row {
  const domain = `https://${store.orgsub}.myharavan.com`;
  const { province, province_code, district, district_code, ward, ward_code } = placeOf(store.city);
  return {
    id: Number(store.orgid),
    name: store.orgname,
    email: store.email,
    customer_email: store.email,
    domain: `${domain}/`,
    myharavan_domain: domain,
    shop_owner: store.orgname,
    address1: `12 ${streets[0]}`,
    city: store.city,
    province,
    province_code,
    district,
    district_code,
    ward,
    ward_code,
    zip: null,
    phone: "0900000000",
    latitude: 0,
    longitude: 0,
    country: "VN",
    country_code: "VN",
    country_name: "Vietnam",
    currency: "VND",
    money_format: "₫",
    money_with_currency_format: "{{amount}} VND",
    timezone: "(GMT+07:00) Hanoi",
    primary_locale: "vi",
    plan_name: "dev",
    display_plan_name: "Cửa hàng thử nghiệm",
    shop_plan_id: 1,
    password_enabled: false,
    has_storefront: true,
    inventory_method: "default",
    fullname_checkout_behavior: "optional",
    email_checkout_behavior: "optional",
    phone_checkout_behavior: "required",
    address_checkout_behavior: "optional",
    district_checkout_behavior: "optional",
    ward_checkout_behavior: "disabled",
    taxes_included: null,
    tax_shipping: false,
    county_taxes: null,
    google_apps_domain: null,
    google_apps_login_enabled: null,
    public: null,
    source: null,
    created_at: daysAgo(400),
  };
}

export function locationRows(seed: Seed): readonly Row[] {
  const names = [`Kho ${seed.store.city}`, "Cửa hàng bán lẻ"];
  return names.map((name, i) => ({
    id: seed.id("locations", i),
    name,
    location_type: i === 0 ? "default" : null,
    email: null,
    address1: `${12 + i} ${streets[i] ?? streets[0]}`,
    address2: null,
    zip: null,
    city: null,
    ...placeOf(seed.store.city),
    country_name: "Vietnam",
    phone: "0900000000",
    created_at: daysAgo(400),
    updated_at: daysAgo(100),
    is_primary: i === 0,
    is_unavailable_quantity: false,
    type: "default",
  }));
}

const digits = /^\d{1,15}$/;

/** The store's people in the world, by their sub. */
export function userRows(seed: Seed, people: readonly Person[]): readonly Row[] {
  return people.map((person, i) => {
    const full = String(person.claims["name"] ?? person.name);
    const space = full.indexOf(" ");
    const role = person.orgs.find(({ orgid }) => orgid === seed.store.orgid)?.role ?? [];
    const owner = role.includes("admin");
    return {
      account_owner: owner,
      bio: null,
      email: person.claims["email"] ?? null,
      first_name: space === -1 ? full : full.slice(space + 1),
      id: digits.test(person.sub) ? Number(person.sub) : seed.id("users", i),
      im: null,
      last_name: space === -1 ? null : full.slice(0, space),
      phone: null,
      receive_announcements: 1,
      url: null,
      user_type: owner ? "regular" : "invited",
      permissions: owner ? ["full"] : ["Limit", "orders", "products"],
    };
  });
}

export function storeProperties(
  seed: Seed,
): Readonly<Record<"user_groups" | "policies" | "shipping_rates", readonly Row[]>> {
  const policies = ["Chính sách đổi trả", "Chính sách bảo mật", "Điều khoản dịch vụ"];
  return {
    user_groups: ["Quản trị viên", "Nhân viên bán hàng"].map((name, i) => ({
      id: seed.id("user_groups", i),
      name,
      type: "system",
      created_at: daysAgo(400),
      updated_at: daysAgo(400),
    })),
    policies: policies.map((title, i) => ({
      id: seed.id("policies", i),
      title,
      body: `<p>${title} của ${seed.store.orgname}.</p>`,
      url: `https://${seed.store.orgsub}.myharavan.com/policies/${seed.id("policies", i)}`,
      created_at: daysAgo(390),
      updated_at: daysAgo(390),
    })),
    shipping_rates: geo.provinces.map((province, i) => ({
      id: seed.id("shipping_rates", i),
      province_id: province.id,
      title: "Giao hàng tận nơi",
      price: 20_000 + (i % 4) * 5_000,
    })),
  };
}

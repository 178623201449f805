import type { Row } from "../collections";
import { daysAgo, type Seed } from "./seed";

/** Both kinds have these; the samples say "all" where nothing is chosen. */
export const everythingSelected = {
  applies_customer_group_id: null,
  products_selection: "all",
  customers_selection: "all",
  provinces_selection: "all",
  channels_selection: "all",
  locations_selection: "all",
  entitled_collection_ids: [],
  entitled_product_ids: [],
  entitled_variant_ids: [],
  entitled_customer_ids: [],
  entitled_customer_segment_ids: [],
  entitled_province_ids: [],
  entitled_channels: [],
  entitled_location_ids: [],
  rule_customs: [],
} as const;

const codes = ["CHAOBANMOI", "FREESHIP20", "TRUNGTHU", "CAMON50"];
const sales = ["Mua 2 giảm 10%", "Ngày hội cuối tuần", "Xả hàng cuối mùa"];

export function seedDiscounts(seed: Seed): Readonly<Record<"discounts" | "promotions", readonly Row[]>> {
  const common = (i: number) => ({
    ends_at: null,
    starts_at: daysAgo(60 - i),
    status: i === 2 ? "disabled" : "enabled",
    value: i % 2 === 0 ? 10 : 20_000,
    discount_type: i % 2 === 0 ? "percentage" : "fixed_amount",
    take_type: i % 2 === 0 ? "percentage" : "fixed_amount",
    applies_to_resource: null,
    applies_to_quantity: 0,
    order_over: null,
    variants: [],
    create_user: null,
    first_name: null,
    last_name: null,
    created_at: daysAgo(61 - i),
    updated_at: daysAgo(61 - i),
    ...everythingSelected,
  });
  return {
    discounts: codes.map((code, i) => ({
      id: seed.id("discounts", i),
      code,
      ...common(i),
      applies_once: false,
      applies_to_id: null,
      minimum_order_amount: 0,
      usage_limit: i === 0 ? 100 : null,
      times_used: seed.roll(20),
      is_promotion: true,
      location_ids: [],
      promotion_apply_type: 0,
      is_new_coupon: false,
      channel: null,
      max_amount_apply: null,
      is_advance_same_price_discount: false,
      advance_same_prices: [],
      once_per_customer: false,
    })),
    promotions: sales.map((name, i) => ({
      id: seed.id("promotions", i),
      name,
      ...common(i),
      applies_to_id: 0,
      set_time_active: false,
      promotion_apply_type: 1,
      usage_limit: null,
    })),
  };
}

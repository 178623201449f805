import { everythingSelected } from "../seeds/discounts";
import { create, type Shape } from "./create-row";
import { remove } from "./remove-row";
import { act, missing, type Place, type WriteRule } from "./write-rule";

const kind = (place: Place, named: string): Shape => ({
  ...place,
  status: 200,
  check: (fields) => missing(fields, [named]),
  defaults: (_fields, { now }) => ({ ...everythingSelected, status: "enabled", starts_at: now, value: 0 }),
});

const discount = kind({ in: "discounts", key: "discount" }, "code");
const promotion = kind({ in: "promotions", key: "promotion" }, "name");

/** The page of promotions has them enabled under /com/discounts too, so an id of either kind is found here. */
function turn(status: "enabled" | "disabled"): WriteRule {
  const ofDiscount = act(discount, () => ({ status }));
  const ofPromotion = act(promotion, () => ({ status }));
  return {
    needsBody: false,
    run(writing) {
      const promoted = writing.data.promotions.some(({ id }) => String(id) === writing.params["id"]);
      return (promoted ? ofPromotion : ofDiscount).run(writing);
    },
  };
}

export const discountRules: Readonly<Record<string, WriteRule>> = {
  "discounts-create": create(discount),
  "discounts-delete": remove(discount),
  "discounts-enable": turn("enabled"),
  "discounts-disable": turn("disabled"),
  "promotions-create": create(promotion),
  "promotions-delete": remove(promotion),
};

import { notFound } from "../outcome";
import { metafieldOwnersInData } from "../owners";
import { catalogRules } from "./catalog-rules";
import { contentRules, metafieldRules } from "./content-rules";
import { customerRules } from "./customer-rules";
import { discountRules } from "./discount-rules";
import { inventoryRules } from "./inventory-rules";
import { orderRules } from "./order-rules";
import { themeRules } from "./theme-rules";
import { answerRow, findRow, type Place, type WriteRule } from "./write-rule";

/** Answered with the row as it was: accepted, and nothing changes. What they would change is not documented. */
const acknowledged: Readonly<Record<string, Place>> = {
  "orders-assign": { in: "orders", key: "order" },
};

/** For the documentation of the sandbox. */
export const acknowledgedWrites: readonly string[] = Object.keys(acknowledged);

function acknowledge(place: Place): WriteRule {
  return {
    needsBody: false,
    run(writing) {
      const row = findRow(writing, place);
      return row === undefined ? notFound : answerRow(writing, place, row.id, []);
    },
  };
}

const resourceOf: Readonly<Record<string, string>> = { variant: "product_variant", image: "product_image" };

const rules: ReadonlyMap<string, WriteRule> = new Map([
  ...Object.entries({
    ...catalogRules,
    ...customerRules,
    ...orderRules,
    ...inventoryRules,
    ...contentRules,
    ...themeRules,
    ...discountRules,
  }),
  ...Object.entries(acknowledged).map(([id, place]) => [id, acknowledge(place)] as const),
  ...metafieldRules("metafields", "shop", []),
  ...Object.entries(metafieldOwnersInData).flatMap(([name, owners]) =>
    metafieldRules(`${name}-metafields`, resourceOf[name] ?? name, owners),
  ),
]);

/** The rule of a write of the table; a test holds that every one has one. */
export const findWriteRule = (id: string): WriteRule | undefined => rules.get(id);

import { expect, test } from "vitest";
import { maxAgePattern } from "./fields";

test.each([
  ["600", true],
  ["999999999", true],
  ["1000000000", false],
  ["9999999999", false],
  ["0", false],
  ["1.5", false],
  ["10 phút", false],
])("max_age %s in the field: %s", (value, fits) => {
  expect(new RegExp(`^(?:${maxAgePattern})$`, "v").test(value)).toBe(fits);
});

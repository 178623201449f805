import fc from "fast-check";
import { expect, test } from "vitest";
import { plainText } from "./plain-text";

test("no control, direction or invisible character is left, and the length is bounded", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 2000 }), (text) => {
      const shown = plainText(text, 100);
      expect(shown).not.toMatch(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u);
      expect(shown.length).toBeLessThanOrEqual(100 * 6 + 1);
    }),
  );
});

test("ordinary words stay, in any language", () => {
  expect(plainText("Không có quyền")).toBe("Không có quyền");
  expect(plainText("a\r\nb\u202e")).toBe("a\\u000d\\u000ab\\u202e");
});

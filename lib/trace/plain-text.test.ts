import fc from "fast-check";
import { expect, test } from "vitest";
import { plainText } from "./plain-text";
import { readRetryAfter } from "./read-retry-after";

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

const now = Date.parse("2026-11-22T20:00:00Z");

test.each([
  ["2.0", 2],
  ["0", 0],
  [" 30 ", 30],
  ["0.5", 0.5],
  ["Sun, 22 Nov 2026 20:00:10 GMT", 10],
  ["Sun, 22 Nov 2026 19:00:00 GMT", 0],
  ["99999999", 3600],
  ["-5", null],
  ["later", null],
  ["", null],
  [null, null],
])("Retry-After %j is %j seconds", (value, seconds) => {
  expect(readRetryAfter(value, now)).toBe(seconds);
});

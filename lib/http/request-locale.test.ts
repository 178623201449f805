import fc from "fast-check";
import { expect, test } from "vitest";
import { readLocale } from "./request-locale";

test.each([
  [undefined, "vi-VN,vi;q=0.9,en;q=0.8", "vi"],
  [undefined, "fr-FR,en;q=0.5,vi;q=0.9", "vi"],
  [undefined, "vi;q=0,en", "en"],
  [undefined, "de", "en"],
  [undefined, null, "en"],
  ["en", "vi-VN", "en"],
  ["xx", "vi-VN", "vi"],
])("cookie %s and header %s give %s", (cookie, header, locale) => {
  expect(readLocale(cookie, header)).toBe(locale);
});

test("every header gives a language that we speak", () => {
  fc.assert(fc.property(fc.string(), (header) => ["en", "vi"].includes(readLocale(undefined, header))));
});

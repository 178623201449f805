import { expect, test } from "vitest";
import type { Facts } from "./facts";
import { locales } from "./locale";
import { messagesFor } from "./messages-for";

const full: Facts = {
  store: "Shop A",
  person: "Lan",
  role: "admin",
  granted: 7,
  requested: 9,
  loginStore: "1",
  installStore: "2",
  error: "invalid_scope",
  description: "Invalid scope",
  refused: "scopes",
  scope: "com.read_blogs",
  clientAccepted: true,
  parameter: "code",
  status: 400,
  check: "nonce",
  code: "ECONNREFUSED",
  path: "/com/shop.json",
  preflight: "accepted",
};

test.each(locales)("every outcome reads well with all facts and with none in %s", (locale) => {
  for (const words of Object.values(messagesFor(locale).outcomes)) {
    for (const facts of [full, {}]) {
      for (const text of [words.chip(facts), words.title(facts), words.why(facts), words.next]) {
        expect(text.trim()).not.toBe("");
        expect(text).not.toMatch(/undefined|null|NaN|\s{2}|\s[.,]/);
      }
    }
  }
});

test.each(locales)("a fact that was recorded is said in %s", (locale) => {
  const { outcomes } = messagesFor(locale);
  expect(outcomes["refused-before-leaving"].title(full)).toContain("com.read_blogs");
  expect(outcomes["exchange-refused"].chip(full)).toBe("400 invalid_scope");
  expect(outcomes["stores-differ"].why(full)).toMatch(/1.*2/);
});

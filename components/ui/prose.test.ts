import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Prose } from "./prose";

const marked = (text: string) =>
  [...renderToStaticMarkup(createElement(Prose, { text })).matchAll(/<code translate="no">(.*?)<\/code>/g)].map(
    ([, word]) => word,
  );

test.each([
  ["The token lacks com.read_orders.", ["com.read_orders"]],
  ["Ask for grant_service and offline_access.", ["grant_service", "offline_access"]],
  ["POST /api/subscribe with this token.", ["POST /api/subscribe"]],
  [
    "Without Retry-After, X-Haravan-Api-Call-Limit or X-Haravan-HmacSha256: wait.",
    ["Retry-After", "X-Haravan-Api-Call-Limit", "X-Haravan-HmacSha256"],
  ],
  ["The webhook app/uninstalled came, not products/update.", ["app/uninstalled", "products/update"]],
  ["Sign-in in UTF-8: the X-ray of read/write scopes, and IdentityServer4’s.", []],
])("%s", (text, words) => {
  expect(marked(text)).toEqual(words);
});

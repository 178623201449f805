import { expect, test } from "vitest";
import type { LintRule } from "./rules";
import { login, urlOf } from "./testing/examples";
import { findings, rules } from "./testing/lint-url";

const redirects: readonly (readonly [sent: string, rule: LintRule, suggestion: string | null])[] = [
  ["http://app.example.vn/install/login", "redirect-uri-scheme-differs", login],
  ["http://localhost:3000/install/login", "redirect-uri-other-host", login],
  [`${login}/`, "redirect-uri-unregistered", login],
  ["https://app.example.vn//install/login", "redirect-uri-unregistered", login],
  ["https://app.example.vn:8443/install/login", "redirect-uri-unregistered", login],
  ["https://app.example.vn/install/grantservice", "redirect-uri-unregistered", login],
  ["https://APP.example.vn/Install/login", "redirect-uri-letter-case", login],
  ["undefined/install/login", "redirect-uri-placeholder", null],
  ["https://undefined/install/login", "redirect-uri-placeholder", null],
  ["/install/login", "redirect-uri-relative", null],
  ["app.example.vn/install/login", "redirect-uri-relative", login],
  ["localhost:3000/install/login", "redirect-uri-relative", null],
  [`${login}#done`, "redirect-uri-fragment", login],
  [` ${login}`, "redirect-uri-white-space", login],
  [encodeURIComponent(login), "redirect-uri-double-encoded", login],
  [encodeURIComponent(encodeURIComponent(login)), "redirect-uri-double-encoded", login],
  ["", "redirect-uri-missing", null],
];

test.each(redirects)("redirect_uri %s: %s", (sent, rule, suggestion) => {
  const [first] = findings(urlOf({ redirect_uri: sent }));
  expect(first).toMatchObject({ rule, suggestion });
});

test("two redirect URLs are told apart to the letter", () => {
  const [slash] = findings(urlOf({ redirect_uri: `${login}/` }));
  expect(slash?.detail).toMatchObject({
    part: "trailing-slash",
    character: login.length + 1,
    sentCharacter: "/",
    registeredCharacter: null,
  });
  const [host] = findings(urlOf({ redirect_uri: "https://app.exemple.vn/install/login" }));
  expect(host?.detail).toMatchObject({ part: "host", character: 15, sentCharacter: "e", registeredCharacter: "a" });
});

test("a redirect_uri that was not encoded is cut where the URL says so", () => {
  const rest = "response_type=code&scope=openid&client_id=a&state=b";
  const at = "https://accounts.haravan.com/connect/authorize";
  const [first] = findings(`${at}?redirect_uri=${login}?shop=1&lang=vi&${rest}`).filter(({ rule }) =>
    rule.startsWith("redirect"),
  );
  expect(first).toMatchObject({
    rule: "redirect-uri-cut",
    detail: { sign: "&" },
    suggestion: encodeURIComponent(`${login}?shop=1&lang=vi`),
  });
  expect(rules(`${at}?${rest}&redirect_uri=${login}#/start`)).toContain("redirect-uri-cut");
  expect(rules(`${urlOf()}&redirect_uri=${login}`)).toContain("parameter-repeated");
  expect(rules(`${at}?redirect_uri=${login}?shop=1&${rest}`)).toContain("redirect-uri-not-encoded");
});

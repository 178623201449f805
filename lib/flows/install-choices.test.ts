import fc from "fast-check";
import { expect, test } from "vitest";
import { InstallChoices, readInstallForm, scopesToAsk } from "./install-choices";

test("an empty form means the defaults of the home page's button", () => {
  const read = readInstallForm(new URLSearchParams());
  expect(read.data).toMatchObject({ flow: "two-phase", response: "hybrid-form-post", pkce: false, preflight: true });
});

test("ticked and typed scopes are one list, each once", () => {
  const form = new URLSearchParams([
    ["scopes", "openid"],
    ["scopes", "com.read_orders"],
    ["moreScopes", " com.read_orders,com.read_prices\n openid "],
  ]);
  expect(readInstallForm(form).data?.scopes).toEqual(["openid", "com.read_orders", "com.read_prices"]);
});

test("a link carries the whole list as an authorize URL has it", () => {
  const form = new URLSearchParams({ scope: "openid com.read_orders  com.read_shop" });
  expect(readInstallForm(form).data?.scopes).toEqual(["openid", "com.read_orders", "com.read_shop"]);
});

test.each([
  ["flow", "three-phase"],
  ["response", "token"],
  ["orgid", "12ab"],
  ["demoPerson", "../owner"],
  ["redirectUri", "javascript:alert(1)"],
  ["redirectUri", `https://app.example/${"x".repeat(400)}`],
  ["maxAgeSeconds", "soon"],
  ["maxAgeSeconds", "0"],
  ["maxAgeSeconds", "1.5"],
  ["maxAgeSeconds", "1000000000"],
  ["moreScopes", 'com."quoted"'],
])("%s = %s is refused by its name", (field, value) => {
  const read = readInstallForm(new URLSearchParams([[field, value]]));
  expect(read.success).toBe(false);
  expect(read.error?.issues[0]?.path[0]).toBe(field === "moreScopes" ? "scopes" : field);
});

test("a number of seconds is read as one", () => {
  expect(readInstallForm(new URLSearchParams({ maxAgeSeconds: " 600 " })).data?.maxAgeSeconds).toBe(600);
});

test("nine digits are the longest, as the form's own field says before it is sent", () => {
  expect(readInstallForm(new URLSearchParams({ maxAgeSeconds: "999999999" })).data?.maxAgeSeconds).toBe(999_999_999);
});

test("no form at all makes it throw", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
      readInstallForm(new URLSearchParams(pairs));
    }),
  );
});

test("without a choice the registration's scopes are asked for, and the default ones where it has none", () => {
  const choices = InstallChoices.parse({ flow: "direct" });
  expect(scopesToAsk(choices, ["openid"])).toEqual(["openid"]);
  expect(scopesToAsk(choices, [])).toContain("grant_service");
  expect(scopesToAsk({ ...choices, scopes: ["openid", "org"] }, ["openid"])).toEqual(["openid", "org"]);
});

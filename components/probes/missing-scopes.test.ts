import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import type { MissingScopes } from "@/lib/probe/consent/offer-consent";
import { en } from "@/messages/en";
import { vi as vietnamese } from "@/messages/vi";
import { MissingScopesPanel } from "./missing-scopes";

vi.mock("next/navigation", () => ({ useRouter: () => ({}) }));

const ask = (scope: string) => ({ scopes: ["openid", scope], address: `/install?app=r&scope=openid+${scope}` });
const missing: MissingScopes = {
  names: ["com.read_orders", "com.read_shop", "com.read_discounts"],
  elsewhere: ["com.read_discounts"],
  inVain: ["com.read_orders"],
  offer: { consent: { obstacle: null, plan: null }, history: { kind: "unknown" } },
  asks: [ask("com.read_orders"), ask("com.read_shop")],
};
const render = (t: typeof en | typeof vietnamese, more: Partial<MissingScopes> = {}) =>
  renderToStaticMarkup(createElement(MissingScopesPanel, { missing: { ...missing, ...more }, t }));

test.each([
  ["en", en],
  ["vi", vietnamese],
] as const)("%s: each list is a link that asks for it, and what was asked in vain is said to be", (_, t) => {
  const html = render(t);
  expect([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    "/install?app=r&amp;scope=openid+com.read_orders",
    "/install?app=r&amp;scope=openid+com.read_shop",
  ]);
  expect(html).toContain(t.store.page.inVain(["com.read_orders"]));
  expect(html).toContain(t.calls.missing.elsewhere(["com.read_discounts"]));
  expect(html).toContain(t.calls.missing.split(2));
});

test("one list is asked for by one link; where there is no app to ask with, there is none", () => {
  const [first] = missing.asks;
  const one = render(en, { asks: first === undefined ? [] : [first], inVain: [], elsewhere: [] });
  expect(one).toContain(en.calls.missing.ask(3));
  expect(one).not.toContain("did not help");
  expect(render(en, { asks: [] })).not.toContain("href");
});

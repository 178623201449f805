import { expect, test } from "vitest";
import { findCall } from "../calls/known-calls";
import { bodyKind } from "./body-kind";
import type { CallAnswer, TokenFacts, XRayCheckId, XRayFacts } from "./facts";
import { xRay } from "./x-ray";

const call = (resource: string) => {
  const found = findCall(resource);
  if (found === undefined) throw new Error(resource);
  return found;
};

const token: TokenFacts = {
  kind: "service",
  origin: "installed",
  asked: ["openid", "grant_service"],
  granted: ["openid", "grant_service"],
  roles: ["admin"],
  obtainedAt: "2026-11-22T14:00:00Z",
  store: "1",
  storeAsked: "1",
};

const privateToken: TokenFacts = {
  ...token,
  kind: "private",
  origin: "private",
  asked: ["com.read_orders"],
  granted: ["com.read_orders"],
  roles: null,
};

const refused: CallAnswer = { status: 403, body: "errors", server: null, challengeScope: null, diagnosis: null };

const findingOf = (id: XRayCheckId, facts: Partial<XRayFacts>) =>
  xRay({
    call: call("products-list"),
    answer: refused,
    token,
    listed: null,
    listChangedAt: null,
    siblings: [],
    ...facts,
  }).checks.find((one) => one.id === id);

test.each<[string, XRayCheckId, Partial<XRayFacts>, object]>([
  [
    "the app's list was changed after the token was made",
    "list",
    { listed: ["com.read_products"], listChangedAt: "2026-11-22T14:00:01Z" },
    { result: "cause", fact: { fact: "list-changed-later", changedAt: "2026-11-22T14:00:01Z" } },
  ],
  [
    "it was changed before, and the token was asked for with less",
    "list",
    { listed: ["com.read_products"], listChangedAt: "2026-11-22T13:59:59Z" },
    { result: "cause", fact: { fact: "listed-not-asked", scope: "com.read_products" } },
  ],
  [
    "com. for a web. path",
    "prefix",
    { call: call("themes-list"), token: { ...token, granted: ["com.read_themes"] } },
    { result: "cause", fact: { fact: "other-prefix", has: "com.read_themes", needed: "web.read_themes" } },
  ],
  [
    "web. for a com. path",
    "prefix",
    { token: { ...token, granted: ["web.read_products"] } },
    { result: "cause", fact: { fact: "other-prefix", has: "web.read_products", needed: "com.read_products" } },
  ],
  [
    "either prefix where two pages differ",
    "prefix",
    { call: call("blogs-list"), token: { ...token, granted: ["com.read_contents"] } },
    { result: "possible", fact: { fact: "either-prefix", has: "com.read_contents", needed: "web.read_contents" } },
  ],
  [
    "a write with read alone",
    "access",
    { call: call("products-update"), token: { ...token, granted: ["com.read_products"] } },
    { result: "cause", fact: { fact: "only-read", has: "com.read_products", needed: "com.write_products" } },
  ],
  [
    "write opens a read",
    "scope",
    { token: { ...token, granted: ["com.write_products"] } },
    { result: "ok", fact: { fact: "scope-in-token", scope: "com.read_products", via: "com.write_products" } },
  ],
  [
    "a documented rule",
    "rule",
    {
      call: call("assets-delete"),
      answer: { ...refused, body: "braces" },
      token: { ...token, granted: ["web.write_themes"] },
    },
    { result: "cause", fact: { fact: "documented-rule", rule: "theme-layout" } },
  ],
  ["a page", "answerer", { answer: { ...refused, body: "html" } }, { result: "cause", cause: "proxy-html-page" }],
  [
    "another store",
    "store",
    { token: { ...token, granted: ["com.read_products"], storeAsked: "2" } },
    { result: "cause", cause: "token-for-other-store" },
  ],
  [
    "a private token's call",
    "token-kind",
    { call: call("discounts-list") },
    { result: "cause", cause: "token-wrong-kind" },
  ],
  [
    "userinfo with a private token",
    "token-kind",
    { call: call("userinfo"), token: privateToken },
    { result: "cause", cause: "token-wrong-kind", fact: { fact: "oauth-only", scope: "openid" } },
  ],
  [
    "webhooks with a private token",
    "token-kind",
    { call: call("webhook-subscription"), token: privateToken },
    { result: "cause", cause: "token-wrong-kind", fact: { fact: "oauth-only", scope: "wh_api" } },
  ],
  [
    "webhooks with a private token that has the scope on its list",
    "token-kind",
    { call: call("webhook-subscription"), token: { ...privateToken, granted: ["wh_api"] } },
    { result: "ok", fact: { fact: "kind-fits", kind: "private" } },
  ],
  [
    "a role that cannot be known",
    "role",
    { call: call("webhook-subscription"), token: { ...token, roles: null } },
    { result: "possible", fact: { fact: "role-unknown", ownerOnly: "wh_api" } },
  ],
  [
    "two names for one scope",
    "documents",
    { call: call("shipping-rates-list") },
    { result: "possible", fact: { fact: "names-differ", names: ["com.read_shippings", "com.read_orders"] } },
  ],
  [
    "no name at all",
    "documents",
    { call: call("metafields-list") },
    { result: "unknown", fact: { fact: "no-scope-documented" } },
  ],
  [
    "another call with the same scope works",
    "siblings",
    { siblings: [{ resource: "products-count", status: 200 }] },
    { result: "ok", fact: { fact: "sibling-works", resource: "products-count", scope: "com.read_products" } },
  ],
  [
    "nothing known of the grant",
    "scope",
    { token: { ...token, granted: null, asked: null } },
    { result: "possible", fact: { fact: "grant-unknown", scope: "com.read_products" } },
  ],
])("%s", (_, id, facts, expected) => {
  expect(findingOf(id, facts)).toMatchObject(expected);
});

test.each([
  ["", "empty"],
  [" {\n} ", "braces"],
  ['{"errors":"x"}', "errors"],
  ['{"data":[]}', "json"],
  ["<!DOCTYPE html><html>", "html"],
  ["Forbidden", "text"],
])("the body %j is %s", (body, kind) => expect(bodyKind(body)).toBe(kind));

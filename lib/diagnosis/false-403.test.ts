import { expect, test } from "vitest";
import type { CauseId } from "./cause-ids";
import { diagnose } from "./diagnose";
import type { Evidence, Observed } from "./evidence";

// A 403 is a missing scope often enough to be taken for one always. Here it is something else, or nobody can tell.

const headers = { authorization: "Bearer token#aabbccdd", "content-type": "application/json" };
const scopeCauses: readonly CauseId[] = ["scope-missing", "scope-not-granted"];

const forbidden = (
  url: string,
  response: NonNullable<Evidence["response"]> = {},
  observed: Observed = {},
  method = "GET",
): Evidence => ({ step: "api", request: { method, url, headers }, response: { status: 403, ...response }, observed });

const api = "https://apis.haravan.com";
const granted = (...names: string[]): Observed => ({ scopes_requested: names, token_scopes: names });
const html = { "content-type": "text/html; charset=utf-8" };

const others: readonly (readonly [name: string, cause: CauseId, Evidence])[] = [
  [
    "a protected theme file, with the scope in the token",
    "operation-not-permitted",
    forbidden(
      `${api}/web/themes/1/assets.json?asset[key]=layout/theme.liquid`,
      { body: "{}" },
      granted("web.write_themes"),
      "DELETE",
    ),
  ],
  [
    "a product joined to a smart collection, while other writes work",
    "operation-not-permitted",
    forbidden(
      `${api}/com/collects.json`,
      { body: "{}" },
      { ...granted("com.write_products"), another_write_worked: true },
      "POST",
    ),
  ],
  [
    "a member of staff, with the scope in the token",
    "user-permission-denied",
    forbidden(`${api}/com/products.json`, {}, { ...granted("com.read_products"), user_roles: ["staff"] }),
  ],
  [
    "a firewall's page",
    "waf-blocked",
    forbidden(`${api}/com/products.json`, {
      headers: { ...html, server: "cloudflare" },
      body: "<title>Just a moment...</title>",
    }),
  ],
  [
    "a firewall's header",
    "waf-blocked",
    forbidden("https://idp.example/api/orders", { headers: { "cf-mitigated": "challenge" } }),
  ],
  [
    "the page of a proxy that wants a login",
    "proxy-html-page",
    forbidden("https://api.example/v1/orders", {
      headers: html,
      body: "<!DOCTYPE html><html>Log in with oauth-proxy</html>",
    }),
  ],
  [
    "an address that is not on the list",
    "ip-not-allowed",
    forbidden("https://api.example/v1/orders", {
      body: '{"error":"access_denied","error_description":"IP address 203.0.113.9 is not allowed"}',
    }),
  ],
  [
    "an API that the plan does not have",
    "api-access-not-approved",
    forbidden("https://api.example/v1/orders", {
      body: '[{"errorCode":"API_DISABLED_FOR_ORG","message":"The REST API is not enabled for this Organization."}]',
    }),
  ],
  [
    "an API that is switched off",
    "api-access-not-approved",
    forbidden("https://www.example.com/calendar", {
      body: '{"error":{"code":403,"errors":[{"reason":"accessNotConfigured"}],"status":"PERMISSION_DENIED"}}',
    }),
  ],
  [
    "a quota",
    "rate-limited",
    forbidden("https://www.example.com/calendar", {
      body: '{"error":{"code":403,"errors":[{"reason":"rateLimitExceeded"}]}}',
    }),
  ],
  [
    "keys of the sandbox on the live API",
    "wrong-tenant",
    forbidden("https://api.example/v3/company", {
      body: "message=ApplicationAuthorizationFailed; errorCode=003100; statusCode=403",
    }),
  ],
  [
    "a token of another kind",
    "token-wrong-kind",
    forbidden("https://api.example/v1/orders", { body: '{"errors":"Token must be service access."}' }),
  ],
  [
    "a clock that runs ahead",
    "clock-skew",
    forbidden("https://api.example/v1/orders", { body: "The token is not yet valid (iat)" }),
  ],
  [
    "a userinfo call without openid",
    "scope-openid-missing",
    {
      step: "userinfo",
      request: { url: "https://accounts.haravan.com/connect/userinfo", headers },
      response: { status: 403, headers: { "www-authenticate": 'Bearer error="insufficient_scope"' } },
    },
  ],
];

test.each(others)("%s: %s, not a scope", (_, cause, evidence) => {
  const { causes } = diagnose(evidence);
  expect(causes[0]?.id).toBe(cause);
  expect(causes.filter(({ id, certainty }) => scopeCauses.includes(id) && certainty === "certain")).toEqual([]);
});

test("nothing known: the scope is only one of five, and the scopes are asked for", () => {
  const { certainty, causes, ask } = diagnose(forbidden(`${api}/com/orders.json`));
  expect(certainty).toBe("ambiguous");
  expect(causes.length).toBe(5);
  expect(ask).toBe("scopes-asked-and-granted");
});

const toldAs = (method: string | undefined): Evidence => ({
  step: "api",
  request: { url: "https://api.example/v1/orders/7", headers, ...(method === undefined ? {} : { method }) },
  response: { status: 403, body: '{"error":"operation_not_permitted"}' },
  observed: { user_roles: ["admin"] },
});

test("a read is asked about the person, then about other calls, and never about another write", () => {
  const read = (observed: Observed) => diagnose(forbidden(`${api}/com/orders.json`, {}, observed)).ask;
  const scopes = granted("com.read_orders");
  expect(read(scopes)).toBe("role");
  expect(read({ ...scopes, user_roles: ["admin"] })).toBe("same-token-elsewhere");
  for (const method of ["GET", "get", "HEAD"]) {
    const { causes, ask } = diagnose(toldAs(method));
    expect(causes.map(({ id }) => id)).toContain("operation-not-permitted");
    expect(ask).not.toBe("another-write");
    expect(ask).not.toBeNull();
  }
});

test("a write is asked about another one, and so is a call of which nobody knows whether it wrote", () => {
  const known = { ...granted("com.write_orders"), user_roles: ["admin"] };
  expect(diagnose(forbidden(`${api}/com/orders.json`, {}, known, "POST")).ask).toBe("another-write");
  expect(diagnose(toldAs("DELETE")).ask).toBe("another-write");
  expect(diagnose(toldAs(undefined)).ask).toBe("another-write");
});

const shapes = [undefined, "", "{}", '{"errors":"Forbidden"}', '{"message":"Forbidden"}', '{"error":"forbidden"}'];

test.each(shapes)("a body that names no reason (%s) makes no scope certain", (body) => {
  for (const observed of [{}, granted("com.read_orders"), { token_age_s: 60 }, { user_roles: ["staff"] }]) {
    const { causes } = diagnose(forbidden(`${api}/com/orders.json`, body === undefined ? {} : { body }, observed));
    for (const { id, certainty } of causes) if (scopeCauses.includes(id)) expect(certainty).not.toBe("certain");
  }
});

const paths = [
  "/com/orders.json",
  "/com/products.json",
  "/web/blogs.json",
  "/com/customers/7.json",
  "/web/themes.json",
];

test.each(paths)("%s: with its scope in the token the scope is excluded, by that very fact", (path) => {
  const everything = [
    "com.write_orders",
    "com.write_products",
    "web.write_contents",
    "com.write_customers",
    "web.write_themes",
  ];
  const { causes, excluded } = diagnose(forbidden(`${api}${path}`, {}, granted(...everything)));
  expect(excluded.map(({ id }) => id)).toEqual(expect.arrayContaining([...scopeCauses]));
  expect(excluded.every(({ proof }) => proof.length > 0)).toBe(true);
  expect(causes.map(({ id }) => id)).not.toContain("scope-missing");
});

test("a scope that was never asked for is certain, and then nothing else is", () => {
  const { certainty, causes } = diagnose(forbidden(`${api}/com/orders.json`, {}, granted("openid", "grant_service")));
  expect(certainty).toBe("certain");
  expect(causes.map(({ id }) => id)).toEqual(["scope-missing"]);
});

import { expect, test } from "vitest";
import { fixesOf } from "./catalog";
import { type CauseId, causeIds } from "./cause-ids";
import { diagnose } from "./diagnose";
import type { Evidence } from "./evidence";
import { examples } from "./examples";
import { readText } from "./read-text";

const accounts = "https://accounts.haravan.com";
const form = "application/x-www-form-urlencoded";

const exchange = (body: string, type: string, error: string): Evidence => ({
  request: { method: "POST", url: `${accounts}/connect/token`, headers: { "content-type": type }, body },
  response: { status: 400, body: JSON.stringify({ error }) },
});

const authorize = (query: string, description: string, error = "invalid_request"): Evidence => ({
  step: "error-page",
  request: { method: "GET", url: `${accounts}/connect/authorize?${query}` },
  client_message: `Sorry, there was an error : ${error}\n${description}`,
});

const call = (
  method: string,
  path: string,
  status: number,
  body: string,
  more: Evidence["observed"] = {},
): Evidence => ({
  step: "api",
  request: {
    method,
    url: `https://apis.haravan.com${path}`,
    headers: { authorization: "Bearer access_token#1a2b3c4d" },
  },
  response: { status, body },
  observed: more,
});

const login = "client_id=3c1f0d7a9e4b4b0f8d2a6c5e7f901234&response_type=code&scope=openid";

/** Which fixes are left, first to last. */
const rows: readonly (readonly [string, CauseId, Evidence, readonly string[]])[] = [
  [
    "an old sign-in, where max_age was sent, is asked for again, not read otherwise",
    "token-response-nonconforming",
    { step: "id-token", observed: { id_token_checks_failed: ["max-age"] } },
    ["ask-for-password-again"],
  ],
  [
    "a claim of the wrong kind is the platform's, and the token is not to be let through",
    "token-response-nonconforming",
    { step: "id-token", observed: { id_token_checks_failed: ["subject"] } },
    ["refuse-and-report"],
  ],
  [
    "JSON at the token endpoint is told how to send a form, not how to send JSON",
    "content-type-wrong",
    exchange('{"grant_type":"authorization_code","code":"x"}', "application/json", "invalid_request"),
    ["form-for-token"],
  ],
  [
    "a form at the API is told how to send JSON",
    "content-type-wrong",
    {
      request: {
        method: "POST",
        url: "https://apis.haravan.com/com/products.json",
        headers: { "content-type": form },
        body: "product[title]=x",
      },
      response: { status: 415, body: "" },
    },
    ["json-for-api"],
  ],
  [
    "a callback that ran twice",
    "code-already-used",
    {
      ...exchange("grant_type=authorization_code&code=c", form, "invalid_grant"),
      observed: { callback_hits: 2, code_sent_before: true },
    },
    ["exchange-once", "exchange-on-server"],
  ],
  [
    "a redirect URL that was left out",
    "token-redirect-uri-mismatch",
    {
      ...exchange("grant_type=authorization_code&code=c&client_id=a&client_secret=b", form, "invalid_grant"),
      observed: { redirect_uri_at_authorize: "https://app.example.vn/cb", code_sent_before: false, code_age_s: 3 },
    },
    ["send-it"],
  ],
  [
    "a slash too many has nothing to do with a proxy",
    "redirect-uri-mismatch",
    {
      ...authorize(`${login}&redirect_uri=https%3A%2F%2Fapp.example.vn%2Fcb%2F`, "Invalid redirect_uri"),
      observed: { redirect_uris_registered: ["https://app.example.vn/cb"] },
    },
    ["register-exactly"],
  ],
  [
    "an address that was encoded twice",
    "redirect-uri-malformed",
    authorize(`${login}&redirect_uri=https%253A%252F%252Fapp.example.vn%252Fcb`, "Invalid redirect_uri"),
    ["encode-once"],
  ],
  [
    "an ID token in place of the access token",
    "token-wrong-kind",
    {
      ...call("GET", "/com/shop.json", 401, ""),
      request: {
        method: "GET",
        url: "https://apis.haravan.com/com/shop.json",
        headers: { authorization: `Bearer ${btoa('{"alg":"RS256"}')}.${btoa('{"nonce":"n"}')}.c2ln` },
      },
    },
    ["send-access-token"],
  ],
  [
    "a call for private apps only",
    "token-wrong-kind",
    call("GET", "/com/discounts.json", 403, "", { flow: "install" }),
    ["use-private-token"],
  ],
  [
    "userinfo with a private token",
    "token-wrong-kind",
    {
      step: "userinfo",
      request: {
        method: "GET",
        url: `${accounts}/connect/userinfo`,
        headers: { authorization: "Bearer access_token#1a2b3c4d" },
      },
      response: { status: 403, headers: { "www-authenticate": 'Bearer error="insufficient_scope"' }, body: "" },
      observed: { flow: "private", token_scopes: ["com.read_orders"] },
    },
    ["use-token-of-install"],
  ],
  [
    "webhooks without wh_api",
    "scope-missing",
    {
      step: "webhook",
      request: {
        method: "POST",
        url: "https://webhook.haravan.com/api/subscribe",
        headers: { authorization: "Bearer access_token#1a2b3c4d" },
        body: "{}",
      },
      response: { status: 403, body: "" },
      observed: { scopes_requested: ["openid", "grant_service"], token_scopes: ["openid", "grant_service"] },
    },
    ["ask-webhook-scope"],
  ],
  ["a path without .json", "wrong-base-url", call("GET", "/com/orders", 404, ""), ["use-documented-path"]],
  [
    "a read that failed was not stored all the same",
    "server-error",
    call("GET", "/com/orders.json", 500, ""),
    ["retry-with-backoff", "report-request-id", "reduce-input"],
  ],
  [
    "another issuer is not a slash",
    "issuer-mismatch",
    { step: "id-token", observed: { id_token_iss: "https://accounts.hara.vn", issuer_expected: accounts } },
    ["one-environment"],
  ],
  [
    "a slash is not another issuer",
    "issuer-mismatch",
    { step: "id-token", observed: { id_token_iss: accounts, issuer_expected: `${accounts}/` } },
    ["issuer-as-discovered"],
  ],
  [
    "a theme's layout is left alone",
    "operation-not-permitted",
    call("DELETE", "/web/themes/7/assets.json", 403, "{}", { token_scopes: ["web.write_themes"] }),
    ["leave-it"],
  ],
  [
    "a page of ASP.NET hears nothing of Express",
    "check-cookie-missing",
    readText(
      "Microsoft.AspNetCore.Authentication.AuthenticationFailureException: Correlation failed.\n   at Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectHandler.HandleRemoteAuthenticateAsync()",
    ).evidence,
    [],
  ],
];

test.each(rows)("%s", (_, id, evidence, fixes) => {
  const cause = diagnose(evidence).causes.find((one) => one.id === id);
  expect(cause).toBeDefined();
  if (fixes.length > 0) expect(cause?.fixes).toEqual(fixes);
  else expect(cause?.fixes).not.toContain("same-site-none-node");
});

test("where nothing tells the reasons apart, all of the catalog are left", () => {
  const [first] = diagnose(call("GET", "/com/orders/7.json", 404, "", { list_call_worked: true })).causes;
  expect(first?.id).toBe("resource-not-found");
  expect(first?.fixes).toBeUndefined();
});

test.each(causeIds)("%s always keeps a fix, and only fixes of its own", (id) => {
  for (const seen of [examples[id].seen, examples[id].lookAlike.seen]) {
    for (const cause of diagnose(seen).causes) {
      const left = cause.fixes ?? fixesOf(cause.id);
      expect(left.length).toBeGreaterThan(0);
      expect(fixesOf(cause.id)).toEqual(expect.arrayContaining([...left]));
    }
  }
});

import type { CauseId } from "../cause-ids";
import type { Evidence } from "../evidence";
import { apiCall, bearer } from "./api-call";
import type { Example } from "./example";

const granted = ["openid", "grant_service", "com.read_products"];

const createProduct = (scopes_requested: readonly string[]): Evidence =>
  apiCall({
    method: "POST",
    path: "/com/products.json",
    status: 403,
    headers: { ...bearer, "content-type": "application/json" },
    body: '{"product":{"title":"Áo thun"}}',
    observed: { scopes_requested, token_scopes: granted },
  });

const listOrders = (scopes_requested: readonly string[]): Evidence =>
  apiCall({ path: "/com/orders.json", status: 403, observed: { scopes_requested, token_scopes: granted } });

const deleteLayout = (scopes: readonly string[]): Evidence =>
  apiCall({
    method: "DELETE",
    path: "/web/themes/828155753/assets.json?asset[key]=layout/theme.liquid",
    status: 403,
    answer: { headers: { "content-type": "application/json" }, body: "{}" },
    observed: { scopes_requested: scopes, token_scopes: scopes },
  });

const savedToken = { token_age_s: 86_400, token_expires_in_s: 2_592_000, token_worked_before: true } as const;

const shopify = (status: number, body: string): Evidence => ({
  step: "api",
  request: {
    method: "GET",
    url: "https://demo-store.myshopify.com/admin/api/2026-07/products.json",
    headers: { "x-shopify-access-token": "access_token#a1b2c3d4" },
  },
  response: { status, headers: { "content-type": "application/json; charset=utf-8" }, body },
});

const apiDisabled: Evidence = {
  step: "api",
  request: {
    method: "GET",
    url: "https://demo.my.salesforce.com/services/data/v62.0/sobjects/Account",
    headers: bearer,
  },
  response: {
    status: 403,
    headers: { "content-type": "application/json;charset=UTF-8" },
    body: '[{"message":"API is not enabled for this Organization or Partner","errorCode":"API_DISABLED_FOR_ORG"}]',
  },
};

/** An API that names the scope in its challenge, as RFC 6750 has it; Salesforce does not. */
const scopeNamed: Evidence = {
  step: "api",
  request: { method: "GET", url: "https://api.example.com/v1/accounts", headers: bearer },
  response: {
    status: 403,
    headers: {
      "content-type": "application/json",
      "www-authenticate": 'Bearer error="insufficient_scope", scope="accounts.read"',
    },
    body: '{"error":"insufficient_scope"}',
  },
};

const oktaToken = (headers: Readonly<Record<string, string>>, body: string): Evidence => ({
  step: "token",
  request: {
    method: "POST",
    url: "https://demo.okta.com/oauth2/default/v1/token",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    params: {
      grant_type: "authorization_code",
      code: "code#a1b2c3d4",
      redirect_uri: "https://app.example.vn/callback",
    },
  },
  response: { status: 403, headers, body },
});

export const accessExamples = {
  "scope-missing": {
    seen: createProduct(granted),
    certainty: "certain",
    lookAlike: { id: "scope-not-granted", seen: createProduct([...granted, "com.write_products"]) },
  },
  "scope-not-granted": {
    seen: listOrders([...granted, "com.read_orders"]),
    certainty: "certain",
    lookAlike: { id: "scope-missing", seen: listOrders(granted) },
  },
  "app-uninstalled": {
    seen: apiCall({
      path: "/com/shop.json",
      status: 401,
      observed: { ...savedToken, app_uninstalled_webhook_seen: true },
    }),
    certainty: "likely",
    lookAlike: {
      id: "token-revoked",
      seen: apiCall({
        path: "/com/shop.json",
        status: 401,
        observed: { ...savedToken, app_uninstalled_webhook_seen: false },
      }),
    },
  },
  "store-unavailable": {
    seen: shopify(402, '{"errors":"Unavailable Shop"}'),
    certainty: "certain",
    lookAlike: { id: "service-unavailable", seen: shopify(503, '{"errors":"Service Unavailable"}') },
  },
  "api-access-not-approved": {
    seen: apiDisabled,
    certainty: "likely",
    lookAlike: {
      id: "scope-missing",
      seen: scopeNamed,
    },
  },
  "operation-not-permitted": {
    seen: deleteLayout(["openid", "grant_service", "web.read_themes", "web.write_themes"]),
    certainty: "likely",
    lookAlike: { id: "scope-missing", seen: deleteLayout(["openid", "grant_service", "web.read_themes"]) },
  },
  "ip-not-allowed": {
    seen: oktaToken(
      { "content-type": "application/json" },
      '{"error":"access_denied","error_description":"The request is made from outside the client\'s permitted network zones."}',
    ),
    certainty: "certain",
    lookAlike: {
      id: "waf-blocked",
      seen: oktaToken({ "content-type": "text/plain", server: "cloudflare" }, "error code: 1020"),
    },
  },
} as const satisfies Partial<Record<CauseId, Example>>;

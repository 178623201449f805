import type { CauseId } from "../cause-ids";
import type { Evidence, Observed } from "../evidence";
import type { Example } from "./example";
import { authorizeUrl } from "./hosted-page";

/** What comes back when access is refused; Haravan documents no description, other providers name the reason. */
const refused = (description?: string): Evidence => ({
  step: "callback",
  request: {
    method: "GET",
    url: "https://app.example.vn/install/login",
    params: {
      error: "access_denied",
      ...(description === undefined ? {} : { error_description: description }),
      state: "state#5b1e77c0",
    },
  },
});

const shopifyPage = (text: string): Evidence => ({
  step: "authorize",
  request: {
    method: "GET",
    url: "https://example-store.myshopify.com/admin/oauth/authorize",
    params: { client_id: "app", scope: "read_orders,write_orders", redirect_uri: "https://app.example.vn/auth" },
  },
  response: {
    status: 400,
    headers: { "content-type": "text/html; charset=utf-8" },
    body: `Oops, something went wrong.\nOauth error ${text}`,
  },
});

const orgid = { asked: "200000244883", other: "200000571120" } as const;

const scopes = ["openid", "grant_service", "com.read_products"];
const forbidden = (observed: Observed): Evidence => ({
  step: "api",
  request: {
    method: "GET",
    url: "https://apis.haravan.com/com/products.json",
    headers: { authorization: "Bearer token#1a2b3c4d", "content-type": "application/json" },
  },
  response: { status: 403 },
  observed: { scopes_requested: scopes, token_scopes: scopes, ...observed },
});

export const authorizePersonExamples = {
  "admin-consent-required": {
    seen: refused("AADSTS90094: The grant requires admin permission."),
    certainty: "likely",
    lookAlike: { id: "consent-denied", seen: refused() },
  },
  "user-not-permitted": {
    seen: refused("User is not assigned to the client application."),
    certainty: "likely",
    lookAlike: { id: "consent-denied", seen: refused() },
  },
  "app-not-approved": {
    seen: shopifyPage("missing_shopify_permission: write_orders"),
    certainty: "likely",
    lookAlike: {
      id: "redirect-uri-mismatch",
      seen: shopifyPage("invalid_request: The redirect_uri is not whitelisted"),
    },
  },
  "wrong-tenant": {
    seen: {
      step: "authorize",
      request: { method: "GET", url: authorizeUrl({ orgid: orgid.asked }) },
      observed: { requested_org: orgid.asked, token_org: orgid.other, flow: "login" },
    },
    certainty: "likely",
    lookAlike: {
      id: "token-for-other-store",
      seen: {
        step: "api",
        request: {
          method: "GET",
          url: "https://apis.haravan.com/com/orders/1203456789.json",
          headers: { authorization: "Bearer token#1a2b3c4d", "content-type": "application/json" },
        },
        response: { status: 404 },
        observed: { requested_org: orgid.asked, token_org: orgid.other },
      },
    },
  },
  "embedded-browser-blocked": {
    seen: {
      step: "authorize",
      request: { method: "GET", url: authorizeUrl() },
      client_message:
        "Refused to display 'https://accounts.haravan.com/' in a frame because it set 'X-Frame-Options' to 'sameorigin'.",
      observed: { opened_in: "iframe" },
    },
    certainty: "certain",
    lookAlike: {
      id: "cors-blocked",
      seen: {
        step: "authorize",
        request: { method: "GET", url: authorizeUrl() },
        client_message:
          "Access to fetch at 'https://accounts.haravan.com/connect/authorize' from origin 'https://app.example.vn' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
      },
    },
  },
  "user-permission-denied": {
    seen: forbidden({ user_roles: ["staff"] }),
    certainty: "likely",
    lookAlike: {
      id: "scope-missing",
      seen: forbidden({
        user_roles: ["admin"],
        scopes_requested: ["openid", "grant_service"],
        token_scopes: ["openid", "grant_service"],
      }),
    },
  },
} as const satisfies Partial<Record<CauseId, Example>>;

import { accounts, call, type Group, scopes, writing } from "./look-alike-group";

export const groupsOfCalls: readonly Group[] = [
  {
    name: "a bare 401",
    bare: call(401),
    fits: ["token-expired", "token-revoked", "token-malformed", "token-wrong-kind", "app-uninstalled"],
    ask: ["token-history", "raw-request"],
    deciders: [
      { cause: "token-expired", observed: { token_age_s: 90_000, token_expires_in_s: 57_600 } },
      { cause: "token-expired", observed: { flow: "login" } },
      { cause: "token-revoked", observed: { token_age_s: 60, token_expires_in_s: 57_600, token_worked_before: true } },
      { cause: "token-malformed", observed: { token_matches_issued: false } },
      { cause: "app-uninstalled", observed: { app_uninstalled_webhook_seen: true } },
      {
        cause: "token-missing",
        seen: {
          request: { method: "GET", url: "https://apis.haravan.com/com/orders.json", headers: { accept: "*/*" } },
        },
      },
      {
        cause: "token-wrong-kind",
        seen: {
          request: {
            method: "GET",
            url: "https://apis.haravan.com/com/orders.json",
            headers: { authorization: "Bearer eyJhbGciOiJSUzI1NiJ9.eyJub25jZSI6IjEiLCJzdWIiOiJ1In0.c2ln" },
          },
        },
      },
    ],
  },
  {
    name: "a bare 403",
    bare: call(403),
    fits: [
      "scope-missing",
      "scope-not-granted",
      "user-permission-denied",
      "operation-not-permitted",
      "api-access-not-approved",
    ],
    ask: ["scopes-asked-and-granted"],
    deciders: [
      { cause: "scope-missing", observed: { scopes_requested: ["openid"], token_scopes: ["openid"] } },
      { cause: "scope-not-granted", observed: { scopes_requested: scopes, token_scopes: ["openid"] } },
      {
        cause: "user-permission-denied",
        observed: { scopes_requested: scopes, token_scopes: scopes, user_roles: ["staff"] },
      },
      {
        cause: "operation-not-permitted",
        observed: {
          scopes_requested: ["com.write_orders"],
          token_scopes: ["com.write_orders"],
          user_roles: ["admin"],
          another_write_worked: true,
        },
        seen: writing,
      },
    ],
  },
  {
    name: "no answer in time",
    bare: {
      step: "network",
      request: { method: "GET", url: `${accounts}/.well-known/openid-configuration` },
      client_message: "RPError: outgoing request timed out after 3500ms",
    },
    fits: ["timeout"],
    ask: ["direct-call"],
    deciders: [{ cause: "proxy-blocked", observed: { direct_call_worked: true } }],
  },
  {
    name: "a page where JSON was expected",
    bare: {
      step: "token",
      request: { method: "POST", url: "https://idp.example/connect/token" },
      client_message: "SyntaxError: Unexpected token '<', \"<!DOCTYPE \"... is not valid JSON",
    },
    fits: ["proxy-html-page", "wrong-base-url", "waf-blocked"],
    ask: ["who-answered"],
    deciders: [
      {
        cause: "waf-blocked",
        seen: {
          response: {
            status: 403,
            headers: { server: "cloudflare", "content-type": "text/html" },
            body: "<!DOCTYPE html><title>Just a moment...</title>",
          },
        },
      },
      {
        cause: "wrong-base-url",
        seen: {
          client_message: "",
          response: {
            status: 404,
            headers: { server: "nginx", "content-type": "text/html" },
            body: "<html><title>404 Not Found</title></html>",
          },
        },
      },
      {
        cause: "proxy-html-page",
        seen: {
          response: {
            status: 200,
            headers: { server: "nginx", "content-type": "text/html" },
            body: "<html><title>Sign in</title><form></form></html>",
          },
        },
      },
    ],
  },
  {
    name: "a webhook whose signature fails",
    bare: {
      step: "webhook",
      request: { method: "POST", url: "https://a.vn/webhooks", headers: { "x-haravan-hmacsha256": "mac#aabbccdd" } },
      response: { status: 401 },
      client_message: "Could not validate request HMAC",
    },
    fits: ["webhook-signature-mismatch", "webhook-body-altered"],
    ask: ["raw-webhook-body"],
    deciders: [
      { cause: "webhook-body-altered", observed: { webhook_hmac_matches_raw_body: true } },
      { cause: "webhook-signature-mismatch", observed: { webhook_hmac_matches_raw_body: false } },
    ],
  },
  {
    name: "an expired ID token",
    bare: { step: "id-token", client_message: "RPError: JWT expired, now 1700000400, exp 1700000000" },
    fits: ["id-token-expired"],
    ask: ["clock"],
    deciders: [
      { cause: "id-token-expired", observed: { server_time_offset_s: 0 } },
      { cause: "clock-skew", observed: { server_time_offset_s: -900, id_token_age_s: 3 } },
    ],
  },
  {
    name: "a 404 of the API",
    bare: call(404, "/com/orders/7.json"),
    fits: ["resource-not-found"],
    ask: ["list-call"],
    deciders: [
      { cause: "resource-not-found", observed: { list_call_worked: true } },
      { cause: "wrong-base-url", seen: call(404, "/com/blogs.json") },
      { cause: "token-for-other-store", observed: { token_org: "200000000001", requested_org: "200000000002" } },
    ],
  },
];

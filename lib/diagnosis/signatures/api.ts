import type { Guard } from "../guard";
import type { Signature, Tier } from "../signature";

const resource: Guard = { steps: ["api", "userinfo", "webhook"], own: false };

const at = (id: string, when: Guard, causes: Signature["causes"], more: Partial<Signature> = {}): Signature => ({
  id: `api-${id}`,
  when: { ...resource, ...when },
  reach: more.reach ?? "lists",
  causes,
  proof: "wire",
  ask: more.ask ?? [],
});

/** Calls with an access token, by status; Haravan's bodies say little or nothing. */
export const apiStatuses: Tier = [
  at(
    "unauthorized",
    { status: [401] },
    [
      "token-expired",
      "token-revoked",
      "token-malformed",
      "token-missing",
      "token-wrong-kind",
      "auth-header-wrong",
      "auth-header-stripped",
      "app-uninstalled",
    ],
    { ask: ["raw-request", "token-history", "same-token-elsewhere", "uninstall-event"] },
  ),
  at(
    "unauthorized-by-facts",
    { status: [401] },
    ["token-for-other-store", "user-disabled", "clock-skew", "token-audience-wrong", "scope-missing", "wrong-tenant"],
    { reach: "offers" },
  ),
  at(
    "invalid-token",
    { error: ["invalid_token"], not: { status: [401, 403] } },
    ["token-expired", "token-revoked", "token-malformed"],
    { ask: ["token-history"] },
  ),
  at("step-up", { error: ["insufficient_user_authentication"] }, ["step-up-required"], { reach: "decides" }),
  at(
    "openid",
    { endpoints: ["userinfo"], error: ["insufficient_scope"] },
    ["scope-openid-missing", "scope-missing", "scope-not-granted"],
    { reach: "suggests", ask: ["scopes-asked-and-granted"] },
  ),
  at(
    "insufficient-scope",
    { error: ["insufficient_scope"], not: { endpoints: ["userinfo"] } },
    ["scope-missing", "scope-not-granted"],
    { reach: "suggests", ask: ["scopes-asked-and-granted"] },
  ),
  at(
    "forbidden",
    { status: [403], html: false },
    [
      "scope-missing",
      "scope-not-granted",
      "user-permission-denied",
      "operation-not-permitted",
      "api-access-not-approved",
    ],
    { ask: ["scopes-asked-and-granted", "another-write", "role"] },
  ),
  at(
    "forbidden-by-facts",
    { status: [403], html: false },
    [
      "ip-not-allowed",
      "token-for-other-store",
      "token-wrong-kind",
      "clock-skew",
      "admin-consent-required",
      "store-unavailable",
    ],
    { reach: "offers" },
  ),
  at("payment", { status: [402, 423] }, ["store-unavailable"], { reach: "suggests", ask: ["other-stores"] }),
  at("media-type", { status: [415] }, ["content-type-wrong"], { reach: "decides" }),
  at("not-acceptable", { status: [406] }, ["content-type-wrong", "waf-blocked"], { ask: ["raw-request"] }),
  at("method", { status: [405] }, ["http-method-wrong", "wrong-base-url"], { reach: "suggests", ask: ["raw-request"] }),
  at("no-such-data", { status: [422], says: /dữ liệu không tồn tại/ }, ["resource-not-found", "request-body-invalid"], {
    reach: "suggests",
    ask: ["list-call"],
  }),
  at("unprocessable", { status: [422], not: { says: /dữ liệu không tồn tại/ } }, ["request-body-invalid"], {
    reach: "suggests",
    ask: ["request-body"],
  }),
  at(
    "two-ways",
    { status: [400], error: ["invalid_request"], header: ["www-authenticate", "bearer"] },
    ["auth-header-wrong", "token-malformed"],
    { ask: ["raw-request"] },
  ),
  at(
    "bad-request",
    { status: [400], not: { methods: ["GET", "HEAD"] } },
    ["request-body-invalid", "content-type-wrong", "request-parameter-invalid"],
    { ask: ["request-body"] },
  ),
  at("bad-read", { status: [400], methods: ["GET", "HEAD"] }, ["request-parameter-invalid", "content-type-wrong"], {
    reach: "suggests",
    ask: ["call-without-query", "answer"],
  }),
  at(
    "bad-request-by-facts",
    { status: [400] },
    ["auth-header-wrong", "http-method-wrong", "token-malformed", "webhook-url-rejected"],
    { reach: "offers" },
  ),
  at("conflict", { status: [409] }, ["operation-not-permitted", "request-body-invalid"], { ask: ["request-body"] }),
  at("too-large", { status: [413] }, ["request-body-invalid", "request-too-large"], { ask: ["request-body"] }),
  at(
    "not-found-page",
    { status: [404, 410], html: true },
    ["wrong-base-url", "resource-not-found", "token-for-other-store"],
    { ask: ["list-call", "store-of-token"] },
  ),
  at(
    "not-found",
    { status: [404, 410], html: false },
    ["resource-not-found", "wrong-base-url", "token-for-other-store"],
    { ask: ["list-call", "store-of-token"] },
  ),
  at("redirected", { status: [301, 302, 303, 307, 308], html: false }, ["wrong-base-url", "auth-header-stripped"], {
    ask: ["raw-request"],
  }),
  at("answered", { status: [200, 201] }, ["token-for-other-store", "scope-not-granted", "webhook-url-rejected"], {
    reach: "offers",
    ask: ["store-of-token"],
  }),
  at(
    "refused-inside",
    { status: [200], error: ["invalid_token", "unauthorized"] },
    ["token-expired", "token-revoked", "token-malformed"],
    { ask: ["token-history"] },
  ),
];

import { callLimit } from "../../../haravan/limits";
import { badGateway, blocked, loginHtml, maintenance, serverError } from "../answers";
import { instead, json, mistake, rows, text, textOf } from "../effects";
import type { Effect, Scenario } from "../scenario";

const bearer = { "WWW-Authenticate": "Bearer" };
const forbidden = '{"errors":"Forbidden"}';
const full = {
  "Content-Type": json,
  [callLimit.usedHeader]: `${callLimit.bucketSize}/${callLimit.bucketSize}`,
};
/** Three parts with a JSON header: an ID token, where an opaque token is wanted. */
const idTokenLike = [
  '{"alg":"RS256","kid":"1","typ":"JWT"}',
  '{"iss":"https://accounts.haravan.com","sub":"1"}',
  "signature",
]
  .map((part) => Buffer.from(part).toString("base64url"))
  .join(".");
/** What a debug switch left on at the server would do. */
const echo: Effect = {
  kind: "change",
  at: "api",
  change: (answer, { authorization }) => ({
    ...answer,
    body: JSON.stringify({ debug: { heard: authorization }, ...JSON.parse(textOf(answer.body)) }),
  }),
};
const retry = (after: string) => ({ ...full, [callLimit.retryHeader]: after });

export const apiScenarios: readonly Scenario[] = [
  ...rows("api", "documented", [
    ["api-401", "token-expired", instead("api", 401, "", bearer)],
    ["api-403", "scope-missing", instead("api", 403, forbidden)],
    ["api-403-business-rule", "operation-not-permitted", instead("api", 403, "{}")],
    ["api-404", "resource-not-found", instead("api", 404, '{"errors":"Not Found"}')],
    ["api-422", "request-body-invalid", instead("api", 422, `{"errors":{"title":["can't be blank"]}}`)],
    ["api-429", "rate-limited", instead("api", 429, '{"errors":"Too Many Requests"}', retry("2.0"))],
    ["api-500", "server-error", instead("api", 500, serverError)],
    ["api-502", "upstream-bad-gateway", instead("api", 502, badGateway)],
  ]),
  ...rows("api", "observed", [
    ["api-no-token", "token-missing", mistake("api", { authorization: null })],
    ["app-uninstalled", "app-uninstalled", instead("api", 401, "", bearer)],
  ]),
  ...rows("api", "inferred", [
    ["api-wrong-token", "token-malformed", mistake("api", { authorization: `Bearer ${"0".repeat(64)}` })],
    ["api-wrong-scheme", "auth-header-wrong", mistake("api", { authorization: `Token ${"0".repeat(64)}` })],
    [
      "api-401-invalid-token",
      "token-expired",
      instead("api", 401, "", { "WWW-Authenticate": 'Bearer error="invalid_token"' }),
    ],
    ["api-401-bare", "token-expired", instead("api", 401, "")],
    ["api-401-html", "token-expired", instead("api", 401, "<html><body>401 Unauthorized</body></html>")],
    ["token-of-another-store", "token-for-other-store", instead("api", 404, '{"errors":"Not Found"}')],
    ["api-role", "user-permission-denied", instead("api", 403, forbidden)],
    ["api-410", "resource-not-found", instead("api", 410, "")],
    ["api-429-whole-seconds", "rate-limited", instead("api", 429, "", retry("5"))],
    ["api-429-date", "rate-limited", instead("api", 429, "", retry("Fri, 31 Dec 2100 23:59:59 GMT"))],
    ["api-429-negative", "rate-limited", instead("api", 429, "", retry("-1"))],
    ["api-429-endless", "rate-limited", instead("api", 429, "", retry("99999999"))],
    [
      "api-503",
      "service-unavailable",
      instead("api", 503, maintenance, { "Content-Type": "text/html", "Retry-After": "120" }),
    ],
    ["api-403-waf", "waf-blocked", instead("api", 403, blocked, { "Content-Type": "text/html", Server: "cloudflare" })],
    [
      "api-redirect-to-login",
      "auth-header-stripped",
      instead("api", 302, "", { Location: "https://accounts.example/login" }),
    ],
    [
      "api-redirect-to-other-host",
      "auth-header-stripped",
      instead("api", 307, "", { Location: "https://other.example/com/products.json" }),
    ],
    ["api-html", "proxy-html-page", instead("api", 200, loginHtml)],
    ["api-413", "request-too-large", instead("api", 413, "")],
    ["api-402", "store-unavailable", instead("api", 402, '{"errors":"Unavailable Shop"}')],
    ["api-ip", "ip-not-allowed", instead("api", 403, '{"errors":"IP address is not allowed"}')],
    [
      "api-not-approved",
      "api-access-not-approved",
      instead("api", 403, '{"errors":"This app is not approved to access this resource"}'),
    ],
    ["api-id-token", "token-wrong-kind", mistake("api", { authorization: `Bearer ${idTokenLike}` })],
    ["api-echoes-token", null, echo],
    ["api-binary", null, text("api", () => Uint8Array.from([0, 159, 146, 150, 255]))],
  ]),
];

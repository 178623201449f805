import { broken, changed, instead, member, members, rows, text } from "../effects";
import type { Answer, Effect, Scenario } from "../scenario";

const body = (change: (body: string) => string | Uint8Array) => text("token", change);
const typed = (type: string | null): Effect =>
  changed("token", (answer: Answer) => {
    const { "content-type": _, ...headers } = answer.headers;
    return { ...answer, headers: type === null ? headers : { ...headers, "content-type": type } };
  });

const nested = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}`;
const into = (json: string, more: string): string => `${json.slice(0, -1)},${more}}`;
const nonconforming = "token-response-nonconforming";

/** A success that is none: what a server may hand out in place of tokens, and what of it may be let through. */
export const tokenBodyScenarios: readonly Scenario[] = rows("token", "inferred", [
  ["token-truncated", nonconforming, body((json) => json.slice(0, 40))],
  ["token-text-plain", nonconforming, [body(() => "access_token=0123&token_type=Bearer"), typed("text/plain")]],
  ["token-as-html", null, typed("text/html; charset=utf-8")],
  ["token-without-content-type", null, [typed(null), broken("token", { kind: "untyped" })]],
  ["token-array", nonconforming, members("token", (answer) => [answer])],
  ["token-null", nonconforming, body(() => "null")],
  ["token-number", nonconforming, body(() => "1")],
  ["token-string", nonconforming, body((json) => JSON.stringify(json))],
  ["token-with-bom", null, body((json) => `\uFEFF${json}`)],
  ["token-duplicate-key", nonconforming, body((json) => into(json, '"access_token":"another"'))],
  ["token-proto-key", null, body((json) => into(json, '"__proto__":{"polluted":true},"constructor":{"prototype":{}}'))],
  ["token-and-error", nonconforming, member("token", "error", "invalid_grant")],
  ["token-no-token-type", nonconforming, member("token", "token_type", undefined)],
  ["token-type-unknown", nonconforming, member("token", "token_type", "mac")],
  ["token-type-dpop", nonconforming, member("token", "token_type", "DPoP")],
  ["token-type-number", nonconforming, member("token", "token_type", 1)],
  ["token-no-access-token", nonconforming, member("token", "access_token", undefined)],
  ["token-access-token-null", nonconforming, member("token", "access_token", null)],
  ["token-access-token-empty", nonconforming, member("token", "access_token", "")],
  ["token-access-token-number", nonconforming, member("token", "access_token", 5)],
  ["token-access-token-object", nonconforming, member("token", "access_token", {})],
  ["token-access-token-with-space", nonconforming, member("token", "access_token", "Bearer 0123")],
  ["token-access-token-with-break", nonconforming, member("token", "access_token", "abc\r\nX-Injected: yes")],
  ["token-access-token-with-nul", nonconforming, member("token", "access_token", "abc\u0000def")],
  ["token-access-token-not-ascii", nonconforming, member("token", "access_token", "mã-truy-cập")],
  ["token-access-token-huge", nonconforming, member("token", "access_token", "A".repeat(1_048_576))],
  [
    "token-expires-string",
    null,
    members("token", (answer) => ({ ...answer, expires_in: String(answer["expires_in"]) })),
  ],
  ["token-expires-negative", nonconforming, member("token", "expires_in", -1)],
  ["token-expires-null", nonconforming, member("token", "expires_in", null)],
  ["token-expires-true", nonconforming, member("token", "expires_in", true)],
  ["token-expires-text", nonconforming, member("token", "expires_in", "soon")],
  ["token-expires-infinite", nonconforming, body((json) => json.replace(/"expires_in":\d+/, '"expires_in":1e400'))],
  ["token-expires-nan", nonconforming, body((json) => json.replace(/"expires_in":\d+/, '"expires_in":NaN'))],
  ["token-expires-fraction", null, member("token", "expires_in", 3600.7)],
  ["token-expires-now", null, member("token", "expires_in", 0)],
  ["token-expires-in-a-second", null, member("token", "expires_in", 1)],
  ["token-expires-in-ten-years", null, member("token", "expires_in", 315_360_000)],
  ["token-expires-missing", null, member("token", "expires_in", undefined)],
  ["token-scope-missing", null, member("token", "scope", undefined)],
  [
    "token-scope-narrowed",
    null,
    members("token", (answer) => ({
      ...answer,
      scope: String(answer["scope"])
        .split(" ")
        .filter((scope) => !scope.startsWith("com."))
        .join(" "),
    })),
  ],
  [
    "token-scope-narrowed-api-403",
    "scope-not-granted",
    [member("token", "scope", "openid profile email org userinfo"), instead("api", 403, '{"errors":"Forbidden"}')],
  ],
  [
    "token-scope-widened",
    null,
    members("token", (answer) => ({ ...answer, scope: `${answer["scope"]} com.write_everything` })),
  ],
  [
    "token-scope-list",
    nonconforming,
    members("token", (answer) => ({ ...answer, scope: String(answer["scope"]).split(" ") })),
  ],
  ["token-scope-null", nonconforming, member("token", "scope", null)],
  ["token-scope-huge", nonconforming, member("token", "scope", "com.read_orders ".repeat(4_096))],
  [
    "token-scope-reordered",
    null,
    members("token", (answer) => {
      const scopes = String(answer["scope"]).split(" ").toReversed();
      return { ...answer, scope: [...scopes, ...scopes].join(" ") };
    }),
  ],
  ["token-refresh-token-missing", null, member("token", "refresh_token", undefined)],
  ["token-refresh-token-null", null, member("token", "refresh_token", null)],
  ["token-refresh-token-empty", null, member("token", "refresh_token", "")],
  ["token-no-id-token", "id-token-missing", member("token", "id_token", undefined)],
  ["token-deep", nonconforming, body((json) => into(json, `"deep":${nested(200_000)}`))],
  [
    "token-bad-utf8",
    nonconforming,
    body((json) => Buffer.from(json.replace('"access_token":"', '"access_token":"\u00ff'), "latin1")),
  ],
  [
    "token-with-odd-headers",
    null,
    changed("token", (answer) => ({
      ...answer,
      headers: {
        ...answer.headers,
        "Set-Cookie": "session=stolen; Path=/",
        Refresh: "0; url=https://other.example/",
        Link: "<https://other.example/>; rel=preload",
      },
    })),
  ],
]);

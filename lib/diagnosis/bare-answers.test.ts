import { expect, test } from "vitest";
import type { CauseId } from "./cause-ids";
import { diagnose } from "./diagnose";
import type { EvidenceResponse } from "./evidence";

type Most = "certain" | "likely" | "possible";

const strength: Readonly<Record<Most, number>> = { possible: 1, likely: 2, certain: 3 };

/** What `curl -i` prints: an answer, and nobody says to which call. */
const rows: readonly (readonly [name: string, cause: CauseId, most: Most, least: Most, response: EvidenceResponse])[] =
  [
    [
      "503 page of Cloudflare without a challenge",
      "service-unavailable",
      "likely",
      "likely",
      {
        status: 503,
        headers: { server: "cloudflare", "content-type": "text/html" },
        body: "<html><h1>503 Service Temporarily Unavailable</h1></html>",
      },
    ],
    [
      "words about an access token, without a status",
      "token-malformed",
      "possible",
      "possible",
      { body: '{"errors":"[API] Invalid API key or access token"}' },
    ],
    ["503 without a body", "service-unavailable", "likely", "likely", { status: 503, headers: { server: "nginx" } }],
    [
      "403 with a challenge",
      "waf-blocked",
      "certain",
      "likely",
      {
        status: 403,
        headers: { "cf-mitigated": "challenge", server: "cloudflare", "content-type": "text/html" },
        body: "<html><title>Just a moment...</title></html>",
      },
    ],
    ["405", "http-method-wrong", "likely", "likely", { status: 405, headers: { allow: "POST" } }],
    [
      "405 page",
      "http-method-wrong",
      "likely",
      "likely",
      {
        status: 405,
        headers: { "content-type": "text/html", server: "nginx" },
        body: "<html><h1>405 Not Allowed</h1></html>",
      },
    ],
    [
      "200 with a page",
      "proxy-html-page",
      "likely",
      "possible",
      {
        status: 200,
        headers: { "content-type": "text/html", server: "nginx" },
        body: "<!DOCTYPE html><html><title>Shop</title></html>",
      },
    ],
    [
      "404 page",
      "wrong-base-url",
      "likely",
      "possible",
      {
        status: 404,
        headers: { "content-type": "text/html", server: "nginx" },
        body: "<html><h1>404 Not Found</h1></html>",
      },
    ],
    ["502", "upstream-bad-gateway", "certain", "likely", { status: 502, headers: { server: "nginx" } }],
    ["429", "rate-limited", "certain", "likely", { status: 429, headers: { "retry-after": "2" } }],
    [
      "a token answer that is cut",
      "token-response-nonconforming",
      "likely",
      "likely",
      { status: 200, headers: { "content-type": "application/json" }, body: '{"access_token":"abc","token_type":"Bea' },
    ],
    [
      "a token answer without its token",
      "token-response-nonconforming",
      "likely",
      "likely",
      {
        status: 200,
        headers: { "content-type": "application/json" },
        body: '{"token_type":"Bearer","expires_in":3600,"scope":"openid"}',
      },
    ],
    [
      "heading 404 alone",
      "wrong-base-url",
      "likely",
      "possible",
      {
        body: "<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center><hr>nginx</body></html>",
      },
    ],
    [
      "heading 503 alone",
      "service-unavailable",
      "likely",
      "likely",
      { body: "<html><body><h1>503 Service Temporarily Unavailable</h1></body></html>" },
    ],
    [
      "heading 502 alone",
      "upstream-bad-gateway",
      "likely",
      "likely",
      { body: "<html><head><title>502 Bad Gateway</title></head><body></body></html>" },
    ],
    [
      "title of a challenge alone",
      "waf-blocked",
      "likely",
      "likely",
      { body: "<!DOCTYPE html><html><head><title>Just a moment...</title></head><body></body></html>" },
    ],
    ["message Bad Gateway alone", "upstream-bad-gateway", "likely", "likely", { body: '{"message":"Bad Gateway"}' }],
    [
      "message Service Unavailable alone",
      "service-unavailable",
      "likely",
      "likely",
      { body: '{"message":"Service Unavailable"}' },
    ],
    [
      "a page alone",
      "proxy-html-page",
      "likely",
      "possible",
      { body: "<!DOCTYPE html><html><title>Shop</title></html>" },
    ],
  ];

test.each(rows)("%s, and nothing else: %s", (_, cause, most, least, response) => {
  const [first] = diagnose({ response }).causes;
  expect(first?.id).toBe(cause);
  expect(strength[first?.certainty ?? "possible"]).toBeLessThanOrEqual(strength[most]);
  expect(strength[first?.certainty ?? "possible"]).toBeGreaterThanOrEqual(strength[least]);
});

test("a sound token answer alone is nobody's fault", () => {
  const body = '{"access_token":"abc","token_type":"Bearer","expires_in":3600}';
  const response = { status: 200, headers: { "content-type": "application/json" }, body };
  expect(diagnose({ response }).certainty).toBe("unknown");
});

test("data of an API alone is nobody's fault", () => {
  const response = { status: 200, headers: { "content-type": "application/json" }, body: '{"shop":{"id":1}}' };
  expect(diagnose({ response }).certainty).toBe("unknown");
});

import { expect, test } from "vitest";
import { diagnose } from "../diagnose";
import type { Evidence } from "../evidence";
import { readText } from "../read-text";
import { asCurlCommand, asCurlTrace, asHar, asHarEntry, asRawHttp, type Printable } from "./printed-exchange";

const accounts = "https://accounts.haravan.com";
const handle = "5f0c".repeat(16);
const json = { "content-type": "application/json; charset=UTF-8" };
const form = { "content-type": "application/x-www-form-urlencoded" };

const token = (
  fields: Readonly<Record<string, string>>,
  error: string,
  headers: Readonly<Record<string, string>> = form,
): Printable => ({
  request: {
    method: "POST",
    url: `${accounts}/connect/token`,
    headers,
    body: new URLSearchParams({
      grant_type: "authorization_code",
      client_id: "app-one",
      client_secret: "s3cr3t",
      redirect_uri: "https://a.vn/install/login",
      code: handle,
      ...fields,
    }).toString(),
  },
  response: { status: 400, headers: json, body: JSON.stringify({ error }) },
});
const api = (
  status: number,
  path: string,
  headers: Readonly<Record<string, string>> = { authorization: `Bearer ${handle}` },
  body = "",
  type: Readonly<Record<string, string>> = json,
): Printable => ({
  request: { method: "GET", url: `https://apis.haravan.com${path}`, headers },
  response: { status, headers: type, body },
});
const post = (body: string, type: string, status: number): Printable => ({
  request: {
    method: "POST",
    url: "https://apis.haravan.com/com/products.json",
    headers: { authorization: `Bearer ${handle}`, "content-type": type },
    body,
  },
  response: { status, headers: json, body: "{}" },
});

const failures: Readonly<Record<string, Printable>> = {
  "a bare invalid_grant": token({}, "invalid_grant"),
  "a damaged code": token({ code: `${handle}#_=_` }, "invalid_grant"),
  "a code that is the client id": token({ code: "app-one" }, "invalid_grant"),
  "a secret in quotes": token({ client_secret: '"s3cr3t"' }, "invalid_client"),
  "a misspelt grant": token({ grant_type: "authorisation_code" }, "unsupported_grant_type"),
  "a form sent as JSON": token({}, "invalid_request", { "content-type": "application/json" }),
  "no redirect URI": token({ redirect_uri: "" }, "unauthorized_client"),
  "a refresh": token({ grant_type: "refresh_token", refresh_token: handle }, "invalid_grant"),
  "no token": api(401, "/com/shop.json", { accept: "*/*" }),
  "an undefined token": api(401, "/com/shop.json", { authorization: "Bearer undefined" }),
  "another platform's header": api(401, "/com/shop.json", { "X-Haravan-Access-Token": handle }),
  "a bare 401": api(401, "/com/shop.json"),
  "a bare 403": api(403, "/com/orders.json"),
  "a path without .json": api(404, "/com/orders"),
  "the wrong half of the API": api(404, "/com/blogs.json"),
  "an order that is not there": api(404, "/com/orders/7.json"),
  "too many calls": api(429, "/com/shop.json", { authorization: `Bearer ${handle}` }, "", {
    ...json,
    "retry-after": "2.0",
  }),
  "a broken body": post('{"product":{"title":"A",}}', "application/json", 400),
  "a form at the API": post("title=A", "application/x-www-form-urlencoded", 400),
  "an internal error": api(500, "/com/shop.json"),
  "a gateway's page": api(502, "/com/shop.json", undefined, "<html><body><h1>502 Bad Gateway</h1></body></html>", {
    "content-type": "text/html",
  }),
  "userinfo without openid": {
    request: { method: "GET", url: `${accounts}/connect/userinfo`, headers: { authorization: `Bearer ${handle}` } },
    response: {
      status: 403,
      headers: { "www-authenticate": 'Bearer realm="IdentityServer",error="insufficient_scope"' },
    },
  },
};

const first = (evidence: Evidence) => diagnose(evidence).causes[0]?.id;

const notations: readonly (readonly [string, (one: Printable) => string])[] = [
  ["as a raw message", (one) => asRawHttp(one)],
  ["as a command with the trace of curl", (one) => `$ ${asCurlCommand(one)}\n${asCurlTrace(one)}`],
  ["as a HAR", (one) => asHar([asHarEntry(one)], 2)],
  ["as JSON", (one) => JSON.stringify(one, null, 2)],
];

test.each(
  notations.flatMap(([notation, print]) =>
    Object.entries(failures).map(([name, one]) => ({ name, notation, print, one })),
  ),
)("$name has the same first cause $notation", ({ print, one }) => {
  const { evidence } = readText(print(one));
  expect(first(evidence)).toBe(first(one));
  expect(diagnose(evidence).certainty).toBe(diagnose(one).certainty);
});

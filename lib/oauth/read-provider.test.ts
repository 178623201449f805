import { generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import type { NamedValue } from "@/lib/trace/model";
import type { RawExchange } from "@/lib/trace/raw";
import { buildUserinfoRequest } from "./build-userinfo-request";
import { readKeys } from "./read-keys";
import { readMetadata } from "./read-metadata";
import { readShop } from "./read-shop";
import { readUserinfo } from "./read-userinfo";

function answer(status: number, body: unknown, headers: readonly NamedValue[] = []): RawExchange {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return {
    request: { method: "GET", url: "https://accounts.example/", headers: [], body: null },
    response: { status, statusText: "", httpVersion: "1.1", headers, body: new TextEncoder().encode(text) },
    failure: null,
    timing: { totalMs: 1 },
    startedAtMs: 0,
  };
}

const broken: RawExchange = {
  ...answer(200, {}),
  response: null,
  failure: { code: "ECONNREFUSED", phase: "connect", message: "" },
};

const issuer = "https://accounts.example";
const document = {
  issuer,
  authorization_endpoint: `${issuer}/connect/authorize`,
  token_endpoint: `${issuer}/connect/token`,
  jwks_uri: `${issuer}/jwks`,
  userinfo_endpoint: `${issuer}/connect/userinfo`,
  code_challenge_methods_supported: ["S256"],
};

test("discovery is read", () => {
  const read = readMetadata(answer(200, document), { issuer });
  expect(read).toMatchObject({
    ok: true,
    value: {
      issuer,
      token: `${issuer}/connect/token`,
      endSession: null,
      issuerAnnounced: false,
      challengeMethods: ["S256"],
    },
  });
});

test.each([
  ["another issuer", { issuer: "https://evil.example" }, { kind: "issuer-mismatch", found: "https://evil.example" }],
  ["a trailing slash", { issuer: `${issuer}/` }, { kind: "issuer-mismatch" }],
  ["a script as endpoint", { authorization_endpoint: "javascript:alert(1)" }, { kind: "endpoint-not-allowed" }],
  ["a file as endpoint", { jwks_uri: "file:///etc/passwd" }, { kind: "endpoint-not-allowed", member: "jwks_uri" }],
  ["keys on another host", { jwks_uri: "https://evil.example/jwks" }, { kind: "endpoint-not-allowed" }],
  ["http instead of https", { token_endpoint: "http://accounts.example/token" }, { kind: "endpoint-not-allowed" }],
  ["no token endpoint", { token_endpoint: undefined }, { kind: "wrong-shape", member: "token_endpoint" }],
])("discovery with %s is refused", (_name, change, failure) => {
  expect(readMetadata(answer(200, { ...document, ...change }), { issuer })).toMatchObject({ ok: false, failure });
});

test("discovery that is no document is refused", () => {
  expect(readMetadata(answer(404, ""), { issuer })).toMatchObject({ failure: { kind: "status", status: 404 } });
  expect(readMetadata(answer(302, ""), { issuer })).toMatchObject({ failure: { kind: "status" } });
  expect(readMetadata(answer(200, "<html>"), { issuer })).toMatchObject({ failure: { kind: "not-json" } });
  expect(readMetadata(broken, { issuer })).toMatchObject({ failure: { kind: "transport" } });
});

test("endpoints may live where the operator allows it", () => {
  const other = { ...document, token_endpoint: "https://tokens.example/token" };
  const origins = [issuer, "https://tokens.example"];
  expect(readMetadata(answer(200, other), { issuer, origins }).ok).toBe(true);
});

const { n = "" } = generateKeyPairSync("rsa", { modulusLength: 2048 }).publicKey.export({ format: "jwk" });
const rsaKey = { kty: "RSA", kid: "k1", use: "sig", n, e: "AQAB" };

test("only keys that can verify signatures are kept, and none whose private part everybody can read", () => {
  const leaked = { ...rsaKey, kid: "k2", d: "SECRET" };
  const keys = [leaked, rsaKey, { ...rsaKey, use: "enc" }, { kty: "oct", k: "SECRET" }, "x", { n: 1 }];
  const read = readKeys(answer(200, { keys }));
  if (!read.ok) throw new Error(read.failure.kind);
  expect(read.value).toMatchObject({ keys: [rsaKey], leakedKeys: 2 });
  expect(read.value.checks).toContainEqual({ id: "private-key-published", result: "no", facts: { keys: 2 } });
  expect(JSON.stringify(read.value)).not.toContain("SECRET");
});

test("an RSA key of fewer than 2048 bits is none to verify with", () => {
  const short = generateKeyPairSync("rsa", { modulusLength: 1024 }).publicKey.export({ format: "jwk" });
  const read = readKeys(answer(200, { keys: [{ ...short, kid: "k2" }, rsaKey] }));
  expect(read).toMatchObject({ ok: true, value: { keys: [rsaKey] } });
});

test("where every key is known to everybody there is none left, and that is told", () => {
  const read = readKeys(answer(200, { keys: [{ ...rsaKey, d: "SECRET" }] }));
  expect(read).toMatchObject({
    ok: false,
    failure: { kind: "no-keys", checks: [{ id: "private-key-published", result: "no", facts: { keys: 1 } }] },
  });
});

test("of hundreds of keys fifty are looked through", () => {
  const read = readKeys(answer(200, { keys: Array.from({ length: 400 }, () => rsaKey) }));
  expect(read.ok && read.value.keys.length).toBe(50);
});

test.each([
  [answer(200, { keys: [] }), "no-keys"],
  [answer(200, {}), "wrong-shape"],
  [answer(200, "<html>"), "not-json"],
  [answer(500, {}), "status"],
  [broken, "transport"],
])("an unusable key set fails closed", (raw, kind) => {
  expect(readKeys(raw)).toMatchObject({ ok: false, failure: { kind } });
});

test("userinfo goes out with the token in the header only", () => {
  const request = buildUserinfoRequest({ hosts: { userinfo: "https://a.example/userinfo" }, accessToken: "T0KEN" });
  expect(request.url).not.toContain("T0KEN");
  expect(request.headers).toContainEqual({ name: "Authorization", value: "Bearer T0KEN" });
});

test("userinfo is read, with a role in any of its shapes and a numeric orgid", () => {
  const read = readUserinfo(answer(200, { sub: "u1", name: "An", orgid: 200000000001, role: "staff admin" }), {
    sub: "u1",
  });
  expect(read).toMatchObject({
    ok: true,
    value: { name: "An", email: null, orgid: "200000000001", roles: ["staff", "admin"] },
  });
});

const challenge = { name: "WWW-Authenticate", value: 'Bearer realm="IdentityServer",error="invalid_token"' };

test.each([
  [answer(200, { sub: "u2" }), { kind: "subject-differs" }],
  [answer(200, { name: "x" }), { kind: "subject-missing" }],
  [answer(200, { sub: 1 }), { kind: "subject-missing" }],
  [answer(200, []), { kind: "wrong-shape" }],
  [answer(200, "<html>"), { kind: "not-json" }],
  [answer(401, "", [challenge]), { kind: "refused", status: 401, error: "invalid_token" }],
  [
    answer(403, "", [{ name: "www-authenticate", value: "Bearer error=insufficient_scope" }]),
    { error: "insufficient_scope" },
  ],
  [broken, { kind: "transport" }],
])("userinfo that cannot be used", (raw, failure) => {
  expect(readUserinfo(raw, { sub: "u1" })).toMatchObject({ ok: false, failure });
});

test("the shop is read, with its store address first", () => {
  const shop = { id: 200000000001, name: "Cửa hàng", domain: "shop.vn", myharavan_domain: "shop.myharavan.com" };
  expect(readShop(answer(200, { shop }))).toEqual({
    ok: true,
    value: { id: "200000000001", name: "Cửa hàng", domain: "shop.myharavan.com", email: null },
  });
  expect(readShop(answer(200, { errors: "x" }))).toMatchObject({ failure: { kind: "wrong-shape" } });
  expect(readShop(answer(403, {}))).toMatchObject({ failure: { kind: "status", status: 403 } });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import type { NamedValue } from "@/lib/trace/model";
import type { RawExchange } from "@/lib/trace/raw";
import { buildTokenRequest } from "./build-token-request";
import { readTokenAnswer, type TokenExpectation } from "./read-token-answer";

const secrets = { code: "CANARY-code-0123456789", secret: "CANARY-secret-0123456789" };
const request = buildTokenRequest({
  grant: "authorization_code",
  hosts: { token: "https://accounts.example/connect/token" },
  clientId: "client",
  clientSecret: secrets.secret,
  code: secrets.code,
  redirectUri: "http://localhost:3000/install/login",
});

const jsonType = [{ name: "Content-Type", value: "application/json; charset=utf-8" }];

function answer(status: number, body: unknown, headers: readonly NamedValue[] = jsonType): RawExchange {
  const bytes =
    body instanceof Uint8Array
      ? body
      : new TextEncoder().encode(typeof body === "string" ? body : JSON.stringify(body));
  return {
    request,
    response: { status, statusText: "", httpVersion: "1.1", headers, body: bytes },
    failure: null,
    timing: { totalMs: 1 },
    startedAtMs: Date.parse("2026-11-22T20:00:00Z"),
  };
}

const token = "CANARY-access-0123456789";
const good = { access_token: token, token_type: "Bearer", expires_in: 57_600, scope: "openid com.read_shop" };
const expectation: TokenExpectation = { scopes: ["openid"], grant: "authorization_code" };
const read = (raw: RawExchange, expected = expectation) => readTokenAnswer(raw, expected);

async function failure(raw: RawExchange) {
  const result = await read(raw);
  if (result.ok) throw new Error("accepted");
  expect(JSON.stringify(result.failure)).not.toContain("CANARY");
  return result.failure;
}

async function value(raw: RawExchange, expected?: TokenExpectation) {
  const result = await read(raw, expected);
  if (!result.ok) throw new Error(`${result.failure.kind} ${result.failure.detail}`);
  return result.value;
}

test("a good answer is read, with what it leaves out as null", async () => {
  const { checks, ...rest } = await value(answer(200, { ...good, id_token: "a.b.c" }));
  expect(rest).toEqual({
    accessToken: token,
    refreshToken: null,
    idToken: "a.b.c",
    expiresInSeconds: 57_600,
    scope: "openid com.read_shop",
  });
  expect(checks.every(({ result }) => result === "ok")).toBe(true);
});

const withMember = (name: string, text: string) =>
  `{"access_token":"${token}","token_type":"Bearer",${name === "" ? "" : `"${name}":${text},`}"z":1}`;
const replacing = (change: object) => answer(200, { ...good, ...change });

// What a server that is broken, hostile or not a token endpoint may say.
const refused: readonly (readonly [string, RawExchange, string, string | null])[] = [
  ["cut-off JSON", answer(200, '{"access_token":"x","tok'), "not-json", "cut-off"],
  ["malformed JSON", answer(200, "{access_token:1}"), "not-json", "not-json"],
  ["an empty 200", answer(200, ""), "not-json", "empty"],
  ["a page with 200", answer(200, "<!DOCTYPE html><title>Are you human?</title>"), "html", "Are you human?"],
  ["a page without title", answer(200, "<html><body>hi</body></html>"), "html", "html"],
  ["a form", answer(200, "access_token=x&token_type=bearer"), "not-json", "not-json"],
  ["a list", answer(200, []), "wrong-shape", "not an object"],
  ["null", answer(200, "null"), "wrong-shape", "not an object"],
  ["a text", answer(200, '"x"'), "wrong-shape", "not an object"],
  ["a number", answer(200, "1"), "wrong-shape", "not an object"],
  ["204", answer(204, ""), "unexpected-status", "empty"],
  ["201", answer(201, good), "unexpected-status", null],
  ["a member twice", answer(200, withMember("access_token", '"y"')), "not-json", "repeated-name access_token"],
  ["200 000 levels", answer(200, `{"a":${"[".repeat(200_000)}`), "not-json", "too-deep"],
  ["invalid UTF-8", answer(200, new Uint8Array([0x7b, 0xff, 0x7d])), "not-json", "bad-encoding"],
  ["more than the cap", answer(200, `{"a":"${"x".repeat(300_000)}"}`), "not-json", "too-large"],
  ["an error with 200", answer(200, { error: "invalid_grant" }), "error-in-200", null],
  ["error and token together", answer(200, { ...good, error: "invalid_grant" }), "error-and-token", null],
  ["access_token missing", answer(200, { token_type: "Bearer" }), "wrong-shape", "access_token missing"],
  ["access_token empty", replacing({ access_token: "" }), "wrong-shape", "access_token empty"],
  ["access_token a number", replacing({ access_token: 5 }), "wrong-shape", "access_token not a string"],
  ["access_token an object", replacing({ access_token: {} }), "wrong-shape", "access_token not a string"],
  ["access_token null", replacing({ access_token: null }), "wrong-shape", "access_token not a string"],
  ["access_token with a space", replacing({ access_token: "a b" }), "wrong-shape", "access_token charset"],
  ["access_token with a line break", replacing({ access_token: "a\r\nb" }), "wrong-shape", "access_token charset"],
  ["access_token with a NUL", replacing({ access_token: "a\u0000" }), "wrong-shape", "access_token charset"],
  ["access_token outside ASCII", replacing({ access_token: "đ" }), "wrong-shape", "access_token charset"],
  ["access_token of 20 kB", replacing({ access_token: "a".repeat(20_000) }), "wrong-shape", "access_token too long"],
  ["token_type missing", replacing({ token_type: undefined }), "wrong-shape", "token_type missing"],
  ["token_type mac", replacing({ token_type: "mac" }), "wrong-shape", "token_type unsupported"],
  ["token_type a number", replacing({ token_type: 1 }), "wrong-shape", "token_type unsupported"],
  ["token_type DPoP", replacing({ token_type: "DPoP" }), "wrong-shape", "token_type unsupported"],
  ["expires_in 3600abc", replacing({ expires_in: "3600abc" }), "wrong-shape", "expires_in invalid"],
  ["expires_in abc", replacing({ expires_in: "abc" }), "wrong-shape", "expires_in invalid"],
  ["expires_in negative", replacing({ expires_in: -1 }), "wrong-shape", "expires_in invalid"],
  ["expires_in null", replacing({ expires_in: null }), "wrong-shape", "expires_in invalid"],
  ["expires_in true", replacing({ expires_in: true }), "wrong-shape", "expires_in invalid"],
  ["expires_in beyond numbers", answer(200, withMember("expires_in", "1e400")), "wrong-shape", "expires_in invalid"],
  ["scope null", replacing({ scope: null }), "wrong-shape", "scope invalid"],
  ["scope a list", replacing({ scope: ["openid"] }), "wrong-shape", "scope invalid"],
  ["scope of 64 kB", replacing({ scope: "a ".repeat(32_000) }), "wrong-shape", "scope too long"],
  ["id_token null", replacing({ id_token: null }), "wrong-shape", "id_token invalid"],
  ["invalid_grant", answer(400, { error: "invalid_grant" }), "oauth-error", null],
  ["invalid_client as 401", answer(401, { error: "invalid_client" }), "oauth-error", null],
  ["error an object", answer(400, { error: { a: 1 } }), "wrong-shape", "error malformed"],
  ["error a list", answer(400, { error: ["x"] }), "wrong-shape", "error malformed"],
  ["error a number", answer(400, { error: 1 }), "wrong-shape", "error malformed"],
  ["400 without JSON", answer(400, "Bad Request"), "unexpected-status", "not-json"],
  ["502 of a proxy", answer(502, "<html><title>Bad gateway</title>"), "provider-error", "Bad gateway"],
  ["500 with JSON", answer(500, { error: "server_error" }), "provider-error", null],
  ["429", answer(429, { error: "slow_down" }), "rate-limited", null],
];

test.each(refused)("%s", async (_name, raw, kind, detail) => {
  const result = await failure(raw);
  expect(result.kind).toBe(kind);
  expect(result.detail).toBe(detail);
  expect(result.status).toBe(raw.response?.status);
});

test("the error and its description are kept, bounded and without what we had sent", async () => {
  const description = `bad \u202e${secrets.code} and ${encodeURIComponent(secrets.secret)} ${"x".repeat(1000)}`;
  const result = await failure(answer(400, { error: "invalid_grant", error_description: description }));
  expect(result.error).toBe("invalid_grant");
  expect(result.errorDescription).toMatch(/^bad \\u202e\[code\] and \[client_secret\] x+…$/);
});

test("a redirect is not followed, and only its host is shown", async () => {
  const location = { name: "Location", value: `https://evil.example/?code=${secrets.code}` };
  const result = await failure(answer(307, "", [location]));
  expect(result).toMatchObject({ kind: "redirect", status: 307, detail: "evil.example" });
});

test("a failure of the transport stands before whatever came of the body", async () => {
  const transport = { code: "ECONNRESET", phase: "response", message: "aborted" } as const;
  const result = await failure({ ...answer(200, good), failure: transport });
  expect(result).toMatchObject({ kind: "transport", status: 200, transport });
  expect((await failure({ ...answer(200, good), response: null, failure: transport })).status).toBeNull();
});

test.each([
  ["5", 5],
  ["2.0", 2],
  ["Sun, 22 Nov 2026 20:01:00 GMT", 60],
  ["99999999", 3600],
  ["-1", null],
  ["soon", null],
])("Retry-After %j", async (header, seconds) => {
  const raw = answer(429, {}, [...jsonType, { name: "Retry-After", value: header }]);
  expect((await failure(raw)).retryAfterSeconds).toBe(seconds);
});

// Odd, but usable: accepted, and said.
test.each([
  ["JSON as text/html", answer(200, good, [{ name: "content-type", value: "text/html" }]), "content-type", "info"],
  ["JSON without a content type", answer(200, good, []), "content-type", "info"],
  ["a byte order mark", answer(200, `\uFEFF${JSON.stringify(good)}`), "byte-order-mark", "info"],
  ["expires_in as a text", replacing({ expires_in: "3600" }), "lifetime-is-number", "info"],
  ["a life of one second", replacing({ expires_in: 1 }), "lifetime-stated", "unsure"],
  ["no life left", replacing({ expires_in: 0 }), "lifetime-stated", "unsure"],
  ["a life of ten years", replacing({ expires_in: 315_360_000 }), "lifetime-stated", "unsure"],
  ["no expires_in", replacing({ expires_in: undefined }), "lifetime-stated", "info"],
  ["refresh_token null", replacing({ refresh_token: null }), "refresh-token-usable", "unsure"],
  ["refresh_token empty", replacing({ refresh_token: "" }), "refresh-token-usable", "unsure"],
  ["no id_token though openid was asked", answer(200, good), "id-token", "unsure"],
])("%s is accepted and said", async (_name, raw, id, result) => {
  const { checks, refreshToken } = await value(raw);
  expect(checks.find((check) => check.id === id)?.result).toBe(result);
  expect(refreshToken).toBeNull();
});

test("a fraction of a second is dropped, and no expiry is no number", async () => {
  expect((await value(replacing({ expires_in: 3600.7 }))).expiresInSeconds).toBe(3600);
  expect((await value(replacing({ expires_in: "3600" }))).expiresInSeconds).toBe(3600);
  for (const beyond of [1e13, 1e20, 1e300, "999999999999999"])
    expect((await value(replacing({ expires_in: beyond }))).expiresInSeconds).toBeNull();
  expect((await value(replacing({ expires_in: undefined }))).expiresInSeconds).toBeNull();
  expect((await value(replacing({ scope: undefined }))).scope).toBeNull();
});

test("offline_access without a refresh token is said", async () => {
  const { checks } = await value(answer(200, good), { scopes: ["offline_access"], grant: "refresh_token" });
  expect(checks.find(({ id }) => id === "refresh-token")?.result).toBe("unsure");
});

test("members named like parts of the language are data, and pollute nothing", async () => {
  const { accessToken } = await value(
    answer(
      200,
      withMember("__proto__", '{"polluted":1}').replace('"z":1', '"constructor":{"prototype":{"polluted":1}}'),
    ),
  );
  expect(accessToken).toBe(token);
  expect(Reflect.get({}, "polluted")).toBeUndefined();
});

test("no bytes at all make it throw or give up a token", async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.json().map((text) => new TextEncoder().encode(text)),
    fc.json().map((text) => new TextEncoder().encode(`{"access_token":"${token}","token_type":1,"x":${text}}`)),
  );
  await fc.assert(
    fc.asyncProperty(bytes, fc.integer({ min: 100, max: 599 }), async (body, status) => {
      const result = await read(answer(status, body));
      expect(result.ok && status !== 200).toBe(false);
      if (!result.ok) expect(JSON.stringify(result.failure)).not.toContain("CANARY");
    }),
    { numRuns: 300 },
  );
});

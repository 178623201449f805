import { createHmac, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import type { JWK } from "jose";
import { expect, test } from "vitest";
import { checkIdToken } from "./check-id-token";
import type { IdTokenInput } from "./id-token-input";
import { tokenHash } from "./token-hash";

const rsa = () => generateKeyPairSync("rsa", { modulusLength: 2048 });
const server = rsa();
const attacker = rsa();
const jwk = (key: KeyObject, kid: string): JWK => ({ ...key.export({ format: "jwk" }), kid, use: "sig", alg: "RS256" });
const keys = [jwk(server.publicKey, "k1")];

const issuer = "https://accounts.haravan.com";
const clientId = "0123456789abcdef0123456789abcdef";
const nonce = "n-abcdefgh";
const code = "c".repeat(64);
const accessToken = "a".repeat(64);
const state = "s-abcdefgh";
const nowMs = 1_795_000_000_000;
const now = nowMs / 1000;

type Json = Readonly<Record<string, unknown>>;
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** Signs what no library would: header and claims are taken as they are, `undefined` removes a member. */
function token(claims: Json = {}, header: Json = {}, key: KeyObject = server.privateKey): string {
  const head = { alg: "RS256", kid: "k1", typ: "JWT", ...header };
  const body = {
    iss: issuer,
    aud: clientId,
    sub: "u1",
    iat: now - 1,
    nbf: now - 1,
    exp: now + 3600,
    nonce,
    c_hash: tokenHash(code, "RS256"),
    at_hash: tokenHash(accessToken, "RS256"),
    orgid: "200000000001",
    role: ["admin"],
    ...claims,
  };
  const signed = `${encode(head)}.${encode(body)}`;
  return `${signed}.${sign("sha256", Buffer.from(signed), key).toString("base64url")}`;
}

const judge = (idToken: string, source: "front-channel" | "token" = "token", more: Partial<IdTokenInput> = {}) =>
  checkIdToken({ idToken, keys, issuer, clientId, nonce, nowMs, source, code, accessToken, state, ...more });

const refusals = async (idToken: string, source?: "front-channel" | "token", more?: Partial<IdTokenInput>) => {
  const { checks, claims, verdict } = await judge(idToken, source, more);
  const refused = checks.filter(({ result }) => result === "no").map(({ id }) => id);
  expect(claims === null).toBe(refused.length > 0);
  expect(verdict === "bad").toBe(refused.length > 0);
  return refused;
};

test.each(["token", "front-channel"] as const)("a good token from the %s passes every check", async (source) => {
  const { checks, claims, verdict } = await judge(token({ s_hash: tokenHash(state, "RS256") }), source);
  expect(verdict).toBe("good");
  expect(claims).toMatchObject({ iss: issuer, sub: "u1", orgid: "200000000001", roles: ["admin"] });
  const passed = checks.filter(({ result }) => result === "ok").map(({ id }) => id);
  for (const id of [
    "shape",
    "signature",
    "alg",
    "typ",
    "kid",
    "issuer",
    "audience",
    "expiry",
    "not-before",
    "issued-at",
  ]) {
    expect(passed).toContain(id);
  }
  for (const id of ["nonce", "c-hash", "at-hash", "s-hash", "subject", "lifetime"]) expect(passed).toContain(id);
});

function macToken(secret: string): string {
  const signed = token({}, { alg: "HS256" }).split(".").slice(0, 2).join(".");
  return `${signed}.${createHmac("sha256", secret).update(signed).digest("base64url")}`;
}
const unsigned = (alg: string | undefined) => `${token({}, { alg }).split(".").slice(0, 2).join(".")}.`;
const raw = (header: string, claims: string) => {
  const signed = `${Buffer.from(header).toString("base64url")}.${Buffer.from(claims).toString("base64url")}`;
  return `${signed}.${sign("sha256", Buffer.from(signed), server.privateKey).toString("base64url")}`;
};
const publicPem = server.publicKey.export({ type: "spki", format: "pem" }).toString();

// Every row of the table of hostile tokens, and the check that has to refuse it in both flows.
const hostile: readonly (readonly [string, string, () => string])[] = [
  ["alg none", "alg", () => unsigned("none")],
  ["alg NonE", "alg", () => unsigned("NonE")],
  ["no alg", "alg", () => unsigned(undefined)],
  ["HS256 with the client secret", "alg", () => macToken("f".repeat(64))],
  ["HS256 with the public key", "alg", () => macToken(publicPem)],
  ["RS512 where RS256 is registered", "alg", () => token({}, { alg: "RS512" })],
  ["bad signature", "signature", () => `${token().slice(0, -8)}AAAAAAAA`.replace(/A{8}$/, "AAAAAAAQ")],
  ["another key under the same kid", "signature", () => token({}, {}, attacker.privateKey)],
  ["unknown kid", "kid", () => token({}, { kid: "k9" })],
  ["key in the header", "signature", () => token({}, { jwk: jwk(attacker.publicKey, "k1") }, attacker.privateKey)],
  ["key address in the header", "signature", () => token({}, { jku: "https://evil.example/" }, attacker.privateKey)],
  ["certificate in the header", "signature", () => token({}, { x5c: ["AAAA"] }, attacker.privateKey)],
  ["crit", "crit", () => token({}, { crit: ["x"], x: 1 })],
  ["b64 false", "crit", () => token({}, { b64: false })],
  ["typ at+jwt", "typ", () => token({}, { typ: "at+jwt" })],
  ["typ logout+jwt", "typ", () => token({}, { typ: "logout+jwt" })],
  ["typ a number", "typ", () => token({}, { typ: 1 })],
  ["exp missing", "expiry", () => token({ exp: undefined })],
  ["exp a text", "expiry", () => token({ exp: String(now + 3600) })],
  ["exp an hour ago", "expiry", () => token({ exp: now - 3600 })],
  ["iat missing", "issued-at", () => token({ iat: undefined })],
  ["iat a text", "issued-at", () => token({ iat: String(now) })],
  ["iat an hour ahead", "issued-at", () => token({ iat: now + 3600, exp: now + 7200 })],
  ["iat two hours ago", "issued-at", () => token({ iat: now - 7200 })],
  ["iat a week ago", "issued-at", () => token({ iat: now - 7 * 86_400 })],
  ["nbf ahead", "not-before", () => token({ nbf: now + 600 })],
  ["nbf a text", "not-before", () => token({ nbf: "soon" })],
  ["iss missing", "issuer", () => token({ iss: undefined })],
  ["iss of another server", "issuer", () => token({ iss: "https://evil.example" })],
  ["iss with a trailing slash", "issuer", () => token({ iss: `${issuer}/` })],
  ["iss in upper case", "issuer", () => token({ iss: issuer.toUpperCase() })],
  ["sub missing", "subject", () => token({ sub: undefined })],
  ["sub empty", "subject", () => token({ sub: "" })],
  ["sub of 300 characters", "subject", () => token({ sub: "u".repeat(300) })],
  ["sub a number", "subject", () => token({ sub: 1 })],
  ["sub with a NUL", "subject", () => token({ sub: "u\u0000" })],
  ["sub outside ASCII", "subject", () => token({ sub: "đ" })],
  ["aud missing", "audience", () => token({ aud: undefined })],
  ["aud of another client", "audience", () => token({ aud: "other" })],
  ["aud a number", "audience", () => token({ aud: 1 })],
  ["aud an empty list", "audience", () => token({ aud: [] })],
  ["aud a list with a number", "audience", () => token({ aud: [clientId, 1] })],
  ["several aud without azp", "azp", () => token({ aud: [clientId, "other"] })],
  ["several aud, azp of another", "azp", () => token({ aud: [clientId, "other"], azp: "other" })],
  ["one aud, azp of another", "azp", () => token({ azp: "other" })],
  ["nonce missing", "nonce", () => token({ nonce: undefined })],
  ["nonce wrong", "nonce", () => token({ nonce: "other" })],
  ["nonce a list", "nonce", () => token({ nonce: [nonce] })],
  ["at_hash wrong", "at-hash", () => token({ at_hash: tokenHash("other", "RS256") })],
  ["c_hash wrong", "c-hash", () => token({ c_hash: tokenHash("other", "RS256") })],
  ["c_hash truncated", "c-hash", () => token({ c_hash: tokenHash(code, "RS256").slice(0, -2) })],
  ["c_hash with the wrong digest", "c-hash", () => token({ c_hash: tokenHash(code, "RS512") })],
  ["s_hash wrong", "s-hash", () => token({ s_hash: tokenHash("other", "RS256") })],
  ["auth_time a text", "auth-time", () => token({ auth_time: "yesterday" })],
  ["auth_time an hour ahead", "auth-time", () => token({ auth_time: now + 3600 })],
  ["encrypted", "shape", () => "a.b.c.d.e"],
  ["two parts", "shape", () => token().split(".").slice(0, 2).join(".")],
  ["four parts", "shape", () => `${token()}.x`],
  ["no JWT at all", "shape", () => "abc"],
  ["an opaque token", "shape", () => "a".repeat(64)],
  ["empty", "shape", () => ""],
  ["payload a list", "shape", () => raw('{"alg":"RS256","kid":"k1"}', "[]")],
  ["payload null", "shape", () => raw('{"alg":"RS256","kid":"k1"}', "null")],
  ["payload not JSON", "shape", () => raw('{"alg":"RS256","kid":"k1"}', "{")],
  ["payload not UTF-8", "shape", () => token().replace(/\.[^.]+\./, ".gIGC.")],
  ["a claim twice", "shape", () => raw('{"alg":"RS256","kid":"k1"}', '{"aud":"a","aud":"b"}')],
  ["padding", "shape", () => `${token()}=`],
  ["plain base64", "shape", () => `${token().slice(0, -3)}+/A`],
  ["white space", "shape", () => ` ${token()}`],
  ["a line break", "shape", () => `${token()}\n`],
  ["stray bits at the end", "shape", () => strayBits()],
  ["52 kB", "shape", () => token({ pad: "x".repeat(52_000) })],
  ["20 000 levels", "shape", () => raw('{"alg":"RS256"}', `{"a":${"[".repeat(20_000)}`)],
];

/** The same bytes in another spelling: the unused low bits of the last character are set. */
function strayBits(): string {
  const good = token();
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  return good.slice(0, -1) + alphabet.charAt(alphabet.indexOf(good.slice(-1)) + 1);
}

test.each(hostile)("%s is refused by the check %s", async (_name, id, make) => {
  const idToken = make();
  expect(await refusals(idToken, "token")).toContain(id);
  expect(await refusals(idToken, "front-channel")).toContain(id);
});

test("c_hash is required in the front channel and not at the token endpoint", async () => {
  expect(await refusals(token({ c_hash: undefined }), "front-channel")).toEqual(["c-hash"]);
  expect(await refusals(token({ c_hash: undefined }), "token")).toEqual([]);
});

test("one wrong thing is one refusal: the other checks still say what they found", async () => {
  expect(await refusals(token({ nonce: "other" }))).toEqual(["nonce"]);
  expect((await refusals(token({ nonce: "other", aud: "other" }))).sort()).toEqual(["audience", "nonce"]);
});

test("a token that expired within the tolerance is accepted", async () => {
  expect(await refusals(token({ exp: now - 25 }))).toEqual([]);
});

test("an old token, a long life and an unverifiable hash are shown, not refused", async () => {
  const result = async (claims: Json, id: string, more?: Partial<IdTokenInput>) =>
    (await judge(token(claims), "token", more)).checks.find((check) => check.id === id)?.result;
  expect(await result({ iat: now - 1800 }, "issued-at")).toBe("unsure");
  expect(await result({ exp: now + 365 * 86_400 }, "lifetime")).toBe("unsure");
  expect(await result({ c_hash: "x" }, "c-hash", { code: null })).toBe("info");
});

test("an auth_time older than the max_age that was sent is refused", async () => {
  expect(await refusals(token({ auth_time: now - 700 }), "token", { maxAgeSeconds: 600 })).toEqual(["max-age"]);
});

test("a nonce that was never sent is refused", async () => {
  expect(await refusals(token(), "token", { nonce: null })).toEqual(["nonce"]);
});

test("no kid is fine with one key and refused with two", async () => {
  const idToken = token({}, { kid: undefined });
  expect(await refusals(idToken)).toEqual([]);
  expect(await refusals(idToken, "token", { keys: [...keys, jwk(attacker.publicKey, "k2")] })).toContain("kid");
});

test("keys that cannot verify are passed over", async () => {
  const { d: _d, ...publicOnly } = jwk(server.publicKey, "k1");
  const odd: JWK[] = [
    { kty: "oct", k: "AAAA", kid: "k1" },
    { kty: "EC", kid: "k1", crv: "P-256", x: "A", y: "A" },
  ];
  expect(await refusals(token(), "token", { keys: [...odd, publicOnly] })).toEqual([]);
  expect(await refusals(token(), "token", { keys: odd })).toContain("kid");
  const broken: JWK[] = [{ kty: "RSA", n: "AQAB", e: "AQAB", kid: "k1" }];
  expect(await refusals(token(), "token", { keys: broken })).toContain("signature");
});

test("the two ID tokens of a hybrid flow must agree on issuer and subject", async () => {
  const { claims } = await judge(token(), "front-channel");
  expect(await refusals(token({ sub: "u2" }), "token", { loginClaims: claims })).toEqual([
    "same-subject-as-front-channel",
  ]);
  const { checks } = await judge(token({ orgid: "9" }), "token", { loginClaims: claims });
  expect(checks.find(({ id }) => id === "same-claims")).toMatchObject({ result: "unsure", facts: { claim: "orgid" } });
});

test("a refreshed token needs no nonce, and must be about the same person", async () => {
  const { claims } = await judge(token());
  const refresh = (idToken: string) =>
    checkIdToken({ idToken, keys, issuer, clientId, nonce, nowMs, source: "refresh", loginClaims: claims });
  expect((await refresh(token({ nonce: undefined }))).verdict).toBe("good");
  const other = await refresh(token({ nonce: undefined, sub: "u2" }));
  expect(other.checks.filter(({ result }) => result === "no").map(({ id }) => id)).toEqual(["same-subject"]);
});

test("a claim named __proto__ is data and pollutes nothing", async () => {
  const claims = `{"__proto__":{"polluted":1},"iss":"${issuer}","aud":"${clientId}","sub":"u1","iat":${now},"exp":${now + 60},"nonce":"${nonce}"}`;
  expect(await refusals(raw('{"alg":"RS256","kid":"k1"}', claims))).toEqual([]);
  expect(Reflect.get({}, "polluted")).toBeUndefined();
});

test("no check repeats a secret", async () => {
  const { checks } = await judge(token({ nonce: "other-nonce-value", s_hash: "x", at_hash: "y", c_hash: "z" }));
  const shown = JSON.stringify(checks);
  for (const secret of [nonce, "other-nonce-value", code, accessToken, state]) expect(shown).not.toContain(secret);
});

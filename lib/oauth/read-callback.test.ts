import { expect, test } from "vitest";
import { type CallbackExpectation, readCallback, readCallbackState } from "./read-callback";

const state = "s-0123456789";
const issuer = "https://accounts.example";
const codeFlow: CallbackExpectation = { state, issuer, responseType: "code", responseMode: "query" };
const hybrid: CallbackExpectation = { state, issuer, responseType: "code id_token", responseMode: "form_post" };
const get = (query: string, expected = codeFlow) =>
  readCallback({ method: "GET", params: new URLSearchParams(query) }, expected);
const post = (form: string, expected = hybrid) =>
  readCallback({ method: "POST", params: new URLSearchParams(form) }, expected);

test("a code comes out, in both modes, with unknown parameters ignored", () => {
  const extra = Array.from({ length: 100 }, (_, index) => `x${index}=1`).join("&");
  expect(get(`code=abc&state=${state}&scope=openid&session_state=x&${extra}`)).toEqual({
    ok: true,
    value: { code: "abc", idToken: null, state, scope: "openid", issuer: "absent" },
  });
  expect(post(`code=abc&id_token=a.b.c&state=${state}&iss=${issuer}`)).toMatchObject({
    ok: true,
    value: { idToken: "a.b.c", issuer: "matches" },
  });
});

test.each([
  ["nothing at all", "", { kind: "nothing" }],
  ["only parameters of others", "utm=1", { kind: "nothing" }],
  ["two codes", `code=a&code=b&state=${state}`, { kind: "duplicate", name: "code" }],
  ["two states", `code=a&state=${state}&state=${state}`, { kind: "duplicate", name: "state" }],
  ["two issuers", `code=a&state=${state}&iss=a&iss=b`, { kind: "duplicate", name: "iss" }],
  ["code as a list", `code[]=a&state=${state}`, { kind: "duplicate", name: "code" }],
  ["a packed response", `response=a.b.c&state=${state}`, { kind: "jarm-response" }],
  ["no state", "code=a", { kind: "state-missing", hasCode: true, hasError: false }],
  ["an empty state", "code=a&state=", { kind: "state-missing" }],
  ["another state", "code=a&state=other", { kind: "state-mismatch" }],
  ["an error of unknown origin", "error=access_denied", { kind: "state-missing", hasCode: false, hasError: true }],
  ["an error under another state", "error=access_denied&state=x", { kind: "state-mismatch" }],
  [
    "another issuer",
    `code=a&state=${state}&iss=https://evil.example`,
    { kind: "issuer-mismatch", found: "https://evil.example" },
  ],
  ["an error from another issuer", `error=x&state=${state}&iss=https://evil.example`, { kind: "issuer-mismatch" }],
  ["error and code", `error=x&code=a&state=${state}`, { kind: "error-and-code", error: "x" }],
  ["access denied", `error=access_denied&state=${state}`, { kind: "error", error: "access_denied", description: null }],
  ["an ID token in the query", `code=a&id_token=a.b.c&state=${state}`, { kind: "id-token-in-query" }],
  ["no code", `state=${state}`, { kind: "code-missing" }],
  ["an empty code", `code=&state=${state}`, { kind: "bad-code", fault: "empty" }],
  ["a code with a line break", `code=a%0d%0ab&state=${state}`, { kind: "bad-code", fault: "charset" }],
  ["a code outside ASCII", `code=%C4%91&state=${state}`, { kind: "bad-code", fault: "charset" }],
  ["a code of 20 kB", `code=${"a".repeat(20_000)}&state=${state}`, { kind: "too-long", name: "code" }],
])("%s", (_name, query, failure) => {
  expect(get(query)).toMatchObject({ ok: false, failure });
});

test("the way it came must be the way that was asked for", () => {
  expect(post(`code=a&state=${state}`, codeFlow)).toMatchObject({ failure: { kind: "wrong-method", expected: "GET" } });
  expect(get(`code=a&state=${state}`, hybrid)).toMatchObject({ failure: { kind: "wrong-method", expected: "POST" } });
  expect(post(`code=a&state=${state}`)).toMatchObject({ failure: { kind: "id-token-missing" } });
});

test("an issuer that was announced must come, but in the hybrid flow the ID token names it", () => {
  expect(get(`code=a&state=${state}`, { ...codeFlow, issuerAnnounced: true })).toMatchObject({
    failure: { kind: "issuer-missing" },
  });
  expect(post(`code=a&id_token=a.b.c&state=${state}`, { ...hybrid, issuerAnnounced: true }).ok).toBe(true);
});

test("an error's description is bounded and its odd characters are spelled out", () => {
  const description = encodeURIComponent(`<b>\u202ex\u001b[31m${"y".repeat(2000)}`);
  const read = get(`error=access_denied&error_description=${description}&state=${state}`);
  if (read.ok || read.failure.kind !== "error") throw new Error("no error");
  expect(read.failure.description).toMatch(/^<b>\\u202ex\\u001b\[31my+…$/);
  expect(read.failure.description?.length).toBeLessThan(530);
});

test("the state is found only when there is exactly one usable", () => {
  const stateOf = (query: string) => readCallbackState(new URLSearchParams(query));
  expect(stateOf(`state=${state}`)).toBe(state);
  expect(stateOf("state=")).toBeNull();
  expect(stateOf("")).toBeNull();
  expect(stateOf("state=a&state=b")).toBeNull();
  expect(stateOf(`state=${"a".repeat(2000)}`)).toBeNull();
});

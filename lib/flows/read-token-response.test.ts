import fc from "fast-check";
import { expect, test } from "vitest";
import { type AnswerFault, answerFaults, answerMembers, readTokenResponse } from "./read-token-response";

const access = "CANARY5D1F0C77A93B4E28B6C0D49F1EA2733856E7C90A14DB82F3960BEE5741";
const refresh = "CANARY90A14DB82F3960BEE57418AD205D1F0C77A93B4E28B6C0D49F1EA27338";
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
const idToken = `${part({ alg: "RS256" })}.${part({ sub: "7", name: "Lụa", orgid: 200, orgname: "Lụa Hội An", iat: 1_764_000_000 })}.c2ln`;

const good = {
  access_token: access,
  token_type: "Bearer",
  expires_in: 57_600,
  scope: "openid com.read_products grant_service openid",
  refresh_token: refresh,
  id_token: idToken,
};

test("an answer is read with all that it says, and its ID token names a store that nobody vouches for", () => {
  expect(readTokenResponse(`\n${JSON.stringify(good, null, 2)}\n`)).toEqual({
    ok: true,
    value: {
      accessToken: access,
      refreshToken: refresh,
      idToken,
      scopes: ["openid", "com.read_products", "grant_service"],
      expiresInSeconds: 57_600,
      named: { sub: "7", name: "Lụa", orgid: "200", orgname: "Lụa Hội An", issuedAtMs: 1_764_000_000_000 },
    },
  });
});

test("what an answer leaves out is not known", () => {
  expect(readTokenResponse(JSON.stringify({ access_token: access, token_type: "bearer" }))).toMatchObject({
    ok: true,
    value: { refreshToken: null, scopes: null, expiresInSeconds: null, named: null },
  });
});

const refused: readonly (readonly [what: string, text: string, AnswerFault["member"], AnswerFault["fault"]])[] = [
  ["nothing", "", "answer", "not-json"],
  ["a token alone", access, "answer", "not-json"],
  ["a page", "<!DOCTYPE html><title>Error</title>", "answer", "not-json"],
  ["half of an answer", JSON.stringify(good).slice(0, 60), "answer", "cut-off"],
  ["a list", "[]", "answer", "not-an-object"],
  ["an error", '{"error":"invalid_grant"}', "answer", "is-an-error"],
  ["a member twice", `{"access_token":"${access}","access_token":"${refresh}"}`, "access_token", "repeated-name"],
  ["no access token", JSON.stringify({ ...good, access_token: undefined }), "access_token", "missing"],
  ["an empty access token", JSON.stringify({ ...good, access_token: "" }), "access_token", "empty"],
  ["an ID token in its place", JSON.stringify({ ...good, access_token: idToken }), "access_token", "invalid"],
  [
    "an access token of spaces",
    JSON.stringify({ ...good, access_token: `${access} ${access}` }),
    "access_token",
    "invalid",
  ],
  ["no type", JSON.stringify({ ...good, token_type: undefined }), "token_type", "missing"],
  ["another type", JSON.stringify({ ...good, token_type: "mac" }), "token_type", "unsupported"],
  ["a lifetime in words", JSON.stringify({ ...good, expires_in: "an hour" }), "expires_in", "invalid"],
  ["scopes as a list", JSON.stringify({ ...good, scope: ["openid"] }), "scope", "invalid"],
  [
    "a token among the scopes",
    JSON.stringify({ ...good, scope: `openid ${access.toLowerCase()}` }),
    "scope",
    "invalid",
  ],
  ["a scope with quotes", JSON.stringify({ ...good, scope: 'open"id' }), "scope", "invalid"],
  ["a refresh token that is none", JSON.stringify({ ...good, refresh_token: 7 }), "refresh_token", "invalid"],
  ["an empty refresh token", JSON.stringify({ ...good, refresh_token: "" }), "refresh_token", "empty"],
  ["a long refresh token", JSON.stringify({ ...good, refresh_token: "a".repeat(20_000) }), "refresh_token", "too-long"],
  ["an ID token that is none", JSON.stringify({ ...good, id_token: "a.b.c" }), "id_token", "invalid"],
];

test.each(refused)("%s is refused by the name of what is wrong", (_, text, member, fault) => {
  const result = readTokenResponse(text);
  expect(result).toEqual({ ok: false, failure: { member, fault } });
});

test("whatever is pasted is read or refused by a name, and a refusal repeats nothing of it", () => {
  const members = fc.record(
    {
      access_token: fc.oneof(fc.constant(access), fc.string(), fc.jsonValue()),
      token_type: fc.oneof(fc.constant("Bearer"), fc.jsonValue()),
      expires_in: fc.jsonValue(),
      scope: fc.oneof(fc.string(), fc.jsonValue()),
      refresh_token: fc.oneof(fc.constant(refresh), fc.jsonValue()),
      id_token: fc.oneof(fc.constant(idToken), fc.string(), fc.jsonValue()),
    },
    { requiredKeys: [] },
  );
  const texts = fc.oneof(
    members.map((value) => JSON.stringify(value)),
    fc.json(),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const result = readTokenResponse(text);
      if (result.ok) return;
      expect(["answer", ...answerMembers]).toContain(result.failure.member);
      expect(answerFaults).toContain(result.failure.fault);
    }),
    { numRuns: 150 },
  );
});

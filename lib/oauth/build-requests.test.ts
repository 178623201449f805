import { createHash, randomBytes } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { haravanHosts } from "@/lib/haravan/hosts";
import { buildAuthorizeUrl } from "./build-authorize-url";
import { buildTokenRequest } from "./build-token-request";
import { createChallenge } from "./create-challenge";
import { isOwner } from "./read-owner";
import { readScopes } from "./read-scopes";

test("whatever a value holds, the URL carries exactly it, and no parameter more", () => {
  const text = fc.string({ unit: "grapheme", minLength: 1 });
  fc.assert(
    fc.property(
      text,
      text,
      text,
      fc.array(fc.stringMatching(/^[a-z._]{1,10}$/), { minLength: 1 }),
      (clientId, state, orgid, scopes) => {
        const { url, params } = buildAuthorizeUrl({
          hosts: haravanHosts,
          clientId,
          redirectUri: "http://localhost:3000/install/login",
          scopes,
          state,
          nonce: "n",
          responseType: "code id_token",
          responseMode: "form_post",
          orgid,
        });
        const parsed = new URL(url);
        expect(parsed.origin + parsed.pathname).toBe(haravanHosts.authorize);
        expect([...parsed.searchParams].map(([name, value]) => ({ name, value }))).toEqual(params);
        expect(parsed.searchParams.get("scope")).toBe(scopes.join(" "));
        expect(parsed.searchParams.get("client_id")).toBe(clientId);
        expect(parsed.searchParams.has("code_challenge")).toBe(false);
      },
    ),
  );
});

test("ten thousand challenges share nothing, and the verifier hashes to the challenge", () => {
  const seen = new Set<string>();
  for (let count = 0; count < 10_000; count += 1) {
    const { state, nonce, codeVerifier, codeChallenge } = createChallenge(
      (bytes) => new Uint8Array(randomBytes(bytes)),
    );
    for (const value of [state, nonce, codeVerifier]) {
      expect(value).toMatch(/^[A-Za-z0-9_-]{43}$/);
      seen.add(value);
    }
    expect(createHash("sha256").update(codeVerifier).digest("base64url")).toBe(codeChallenge);
  }
  expect(seen.size).toBe(30_000);
});

test("credentials go into the body as a form, and PKCE only when it is used", () => {
  const client = { hosts: haravanHosts, clientId: "id", clientSecret: "a+b/c=&%" };
  const code = buildTokenRequest({
    ...client,
    grant: "authorization_code",
    code: "c",
    redirectUri: "http://localhost:3000/a?b",
  });
  expect(Object.fromEntries(new URLSearchParams(code.body ?? ""))).toEqual({
    grant_type: "authorization_code",
    code: "c",
    redirect_uri: "http://localhost:3000/a?b",
    client_id: "id",
    client_secret: "a+b/c=&%",
  });
  expect(code.url).toBe(haravanHosts.token);
  const refresh = buildTokenRequest({ ...client, grant: "refresh_token", refreshToken: "r" });
  expect(new URLSearchParams(refresh.body ?? "").get("refresh_token")).toBe("r");
});

test.each([
  ["admin", true],
  [["admin"], true],
  ["staff admin", true],
  [["staff", "sales admin"], true],
  ["administrator", false],
  [["Admin"], false],
  ["", false],
  [undefined, false],
  [{ admin: true }, false],
  [5, false],
])("the role %j makes an owner: %j", (role, owner) => {
  expect(isOwner(role)).toBe(owner);
});

test("scopes left out of the answer are those requested; others are compared by name, not by order", () => {
  expect(readScopes(["a", "b"], null)).toMatchObject({
    granted: ["a", "b"],
    source: "omitted",
    check: { result: "info" },
  });
  expect(readScopes(["a", "b"], "")).toMatchObject({ granted: ["a", "b"], source: "omitted" });
  expect(readScopes(["a", "b"], "b  a a")).toMatchObject({
    granted: ["b", "a"],
    missing: [],
    added: [],
    check: { result: "ok" },
  });
  expect(readScopes(["a", "b"], "a c")).toMatchObject({ missing: ["b"], added: ["c"], check: { result: "unsure" } });
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { type Conformance, openConformance, standAlone } from "./conformance/testing/open-conformance";
import { allow, installScopes } from "./testing/demo-app";
import { demoWorld } from "./worlds/demo";

/** What public programs for Haravan send and read, written down by hand; none of their code is here. */
let at: Conformance;
let app: { client_id: string; client_secret: string };
const callback = "http://localhost:8787/callback";

beforeAll(async () => {
  at = await openConformance(standAlone, demoWorld({ toolOrigin: null, signInSecret: null }));
  const answer = await fetch(`${at.base}/partners/apps`, {
    method: "POST",
    headers: { authorization: "Bearer key" },
    body: JSON.stringify({ name: "App", owner: "me", redirect_uris: [callback], scopes: installScopes.split(" ") }),
  });
  app = await answer.json();
});
afterAll(() => at.close());

async function authorized(params: Readonly<Record<string, string>>): Promise<URLSearchParams> {
  const visitor = at.browser();
  const query = new URLSearchParams({
    client_id: app.client_id,
    redirect_uri: callback,
    response_type: "code",
    ...params,
  });
  const login = await visitor.open(`${at.issuer}/connect/authorize?${query}`);
  const end = await allow(visitor, await visitor.submit(login, [["DemoPerson", "owner"]]));
  expect(end.url.startsWith(`${callback}?`)).toBe(true);
  return new URL(end.url).searchParams;
}

const exchange = async (fields: Readonly<Record<string, string>>) => {
  const body = new URLSearchParams({
    ...fields,
    client_id: app.client_id,
    client_secret: app.client_secret,
  }).toString();
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const answer = await fetch(`${at.issuer}/connect/token`, { method: "POST", headers, body });
  return { status: answer.status, tokens: await answer.json() };
};

test("a tool server: no response_mode, a nonce of milliseconds, fields in its own order, the rate headers", async () => {
  const back = await authorized({ scope: installScopes, state: "3f9c", nonce: String(Date.now()) });
  expect(back.get("state")).toBe("3f9c");
  const code = back.get("code") ?? "";
  const { status, tokens } = await exchange({ grant_type: "authorization_code", code, redirect_uri: callback });
  expect(status).toBe(200);
  expect(tokens).toMatchObject({
    access_token: expect.stringMatching(/^[0-9A-F]{64}$/i),
    refresh_token: expect.stringMatching(/^[0-9A-F]{64}$/i),
    expires_in: expect.any(Number),
  });
  expect(tokens.scope.split(" ")).toEqual(expect.arrayContaining(["grant_service", "com.read_shop"]));
  const authorization = `Bearer ${tokens.access_token}`;
  const shop = await fetch(`${at.base}/apis/com/shop.json`, { headers: { authorization } });
  expect(shop.status).toBe(200);
  const [used, size] = (shop.headers.get("x-haravan-api-call-limit") ?? "").split("/").map(Number);
  expect([used, size]).toEqual([1, 80]);
  const calls = Array.from({ length: 90 }, () =>
    fetch(`${at.base}/apis/com/shop.json`, { headers: { authorization } }),
  );
  const refused = (await Promise.all(calls)).find((answer) => answer.status === 429);
  expect(Number.parseFloat(refused?.headers.get("retry-after") ?? "")).toBeGreaterThan(0);
});

test("a NestJS app: code and query said out loud, and the fields without which it gives up", async () => {
  const back = await authorized({ response_mode: "query", scope: installScopes, state: "s", nonce: "n" });
  const code = back.get("code") ?? "";
  const first = await exchange({ grant_type: "authorization_code", code, redirect_uri: callback });
  for (const field of ["id_token", "access_token", "expires_in"]) expect(first.tokens[field]).toBeTruthy();
  const [head = "", body = ""] = first.tokens.id_token.split(".");
  const header = JSON.parse(Buffer.from(head, "base64url").toString());
  const claims = JSON.parse(Buffer.from(body, "base64url").toString());
  const { keys } = await (await fetch(`${at.issuer}/.well-known/openid-configuration/jwks`)).json();
  expect(header.alg).toBe("RS256");
  expect(keys.map(({ kid }: { kid: string }) => kid)).toContain(header.kid);
  expect(claims).toMatchObject({ iss: at.issuer, aud: app.client_id, nonce: "n" });
  for (const claim of ["exp", "nbf", "iat"]) expect(claims[claim]).toEqual(expect.any(Number));
  expect(claims.orgid).toMatch(/^\d+$/);
  const next = await exchange({ grant_type: "refresh_token", refresh_token: first.tokens.refresh_token });
  for (const field of ["access_token", "expires_in"]) expect(next.tokens[field]).toBeTruthy();
});

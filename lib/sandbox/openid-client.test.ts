import * as client from "openid-client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createSandbox } from "./sandbox";
import { type Listening, serveSandbox } from "./serve-sandbox";
import { createMemoryStore } from "./store/memory-store";
import { hiddenFields, TestBrowser } from "./testing/browser";
import { allow, installScopes } from "./testing/demo-app";

/** A certified client we did not write completes its flows over real HTTP. */
const redirectUri = "http://localhost:4998/install/grandservice";
let listening: Listening;
let base: string;
let credentials: { client_id: string; client_secret: string };

async function freePort(): Promise<number> {
  const probe = await serveSandbox({ fetch: async () => new Response() }, 0);
  await probe.close();
  return probe.port;
}

beforeAll(async () => {
  const port = await freePort();
  base = `http://127.0.0.1:${port}/sandbox`;
  listening = await serveSandbox(await createSandbox({ store: createMemoryStore(), base, partnersKey: "key" }), port);
  const answer = await fetch(`${base}/partners/apps`, {
    method: "POST",
    headers: { authorization: "Bearer key" },
    body: JSON.stringify({ name: "App", owner: "me", redirect_uris: [redirectUri], scopes: installScopes.split(" ") }),
  });
  credentials = await answer.json();
});

afterAll(() => listening.close());

async function discover(): Promise<client.Configuration> {
  const { client_id, client_secret } = credentials;
  const post = client.ClientSecretPost(client_secret);
  return client.discovery(new URL(`${base}/accounts`), client_id, client_secret, post, {
    execute: [client.allowInsecureRequests],
  });
}

const newBrowser = () => new TestBrowser((request) => fetch(request), new URL(base).origin);

test("code flow with query, PKCE, refresh, userinfo and revocation", async () => {
  const config = await discover();
  const verifier = client.randomPKCECodeVerifier();
  const state = client.randomState();
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri,
    scope: installScopes,
    state,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
  });
  const visitor = newBrowser();
  const consent = await visitor.submit(await visitor.open(url.href), [["DemoPerson", "owner"]]);
  const end = await allow(visitor, consent);
  const tokens = await client.authorizationCodeGrant(config, new URL(end.url), {
    pkceCodeVerifier: verifier,
    expectedState: state,
  });
  expect(tokens.claims()).toMatchObject({ orgname: "Lụa Hội An", role: "admin" });
  const info = await client.fetchUserInfo(config, tokens.access_token, tokens.claims()?.sub ?? "");
  expect(info["orgid"]).toBe("200000000101");
  const next = await client.refreshTokenGrant(config, tokens.refresh_token ?? "");
  expect(next.refresh_token).not.toBe(tokens.refresh_token);
  await client.tokenRevocation(config, next.refresh_token ?? "");
  await expect(client.refreshTokenGrant(config, next.refresh_token ?? "")).rejects.toMatchObject({
    error: "invalid_grant",
  });
});

test("hybrid flow code id_token with form_post", async () => {
  const config = await discover();
  client.useCodeIdTokenResponseType(config);
  const state = client.randomState();
  const nonce = client.randomNonce();
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri,
    scope: "openid profile email org userinfo",
    response_mode: "form_post",
    state,
    nonce,
  });
  const visitor = newBrowser();
  const page = await visitor.submit(await visitor.open(url.href), [["DemoPerson", "staff"]]);
  const callback = new Request(redirectUri, { method: "POST", body: new URLSearchParams(hiddenFields(page)) });
  const tokens = await client.authorizationCodeGrant(config, callback, { expectedState: state, expectedNonce: nonce });
  expect(tokens.claims()).toMatchObject({ nonce, role: "staff" });
});

test("a refusal at the token endpoint is read as OAuth's error", async () => {
  const config = await discover();
  const callback = new URL(`${redirectUri}?code=${"A".repeat(64)}&state=s`);
  await expect(client.authorizationCodeGrant(config, callback, { expectedState: "s" })).rejects.toMatchObject({
    status: 400,
    error: "invalid_grant",
  });
});

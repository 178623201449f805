// node --test install.test.mjs   (with openid-client 6 installed, and the sandbox running)
import assert from "node:assert/strict";
import { before, beforeEach, test } from "node:test";
import * as oidc from "openid-client";

const sandbox = process.env.SANDBOX ?? "http://127.0.0.1:4010";
const redirectUri = "http://localhost:3000/callback";
const app = { client_id: "node-app", secret: "node-app-secret", redirect_uris: [redirectUri] };
const scope = "openid org userinfo offline_access grant_service com.read_products";
let config;

const control = (method, path, body) =>
  fetch(`${sandbox}/control${path}`, { method, ...(body && { body: JSON.stringify(body) }) });

const text = (html) => html.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&");

/** A browser: keeps cookies, follows redirects, signs in, allows everything; answers where it leaves for the app. */
async function install(url, person) {
  const cookies = new Map();
  async function open(address, body) {
    const cookie = [...cookies].map((pair) => pair.join("=")).join("; ");
    const answer = await fetch(address, {
      redirect: "manual",
      headers: { cookie },
      ...(body && { method: "POST", body }),
    });
    for (const line of answer.headers.getSetCookie()) cookies.set(...line.split(";")[0].split(/=(.*)/).slice(0, 2));
    if (!answer.headers.has("location")) return answer.text();
    const next = new URL(answer.headers.get("location"), address).href;
    return next.startsWith(redirectUri) ? next : open(next);
  }
  const submit = (page, fields) => {
    const [, action] = /<form[^>]* action="([^"]*)"/.exec(page);
    const [, returnUrl] = /name="ReturnUrl" value="([^"]*)"/.exec(page);
    return open(text(action), new URLSearchParams([["ReturnUrl", text(returnUrl)], ...fields]));
  };
  const consent = await submit(await open(url), [["DemoPerson", person]]);
  const scopes = [...consent.matchAll(/name="ScopesConsented" value="([^"]*)"/g)].map(([, name]) => name);
  return new URL(await submit(consent, [["button", "yes"], ...scopes.map((name) => ["ScopesConsented", name])]));
}

async function installedTokens() {
  const [state, nonce] = [oidc.randomState(), oidc.randomNonce()];
  const url = oidc.buildAuthorizationUrl(config, { redirect_uri: redirectUri, scope, state, nonce });
  const callback = await install(url.href, "owner");
  return oidc.authorizationCodeGrant(config, callback, { expectedState: state, expectedNonce: nonce });
}

before(async () => {
  await control("PUT", `/clients/${app.client_id}`, app);
  const secret = oidc.ClientSecretPost(app.secret);
  const insecure = { execute: [oidc.allowInsecureRequests] };
  config = await oidc.discovery(new URL(`${sandbox}/accounts`), app.client_id, app.secret, secret, insecure);
});

beforeEach(() => control("DELETE", "/requests"));

test("installs on the owner's store and reads its products", async () => {
  const tokens = await installedTokens();
  assert.equal(tokens.claims().orgid, "200000000101");
  const answer = await fetch(`${sandbox}/apis/com/products.json`, {
    headers: { authorization: `Bearer ${tokens.access_token}` },
  });
  assert.equal(answer.status, 200);
  assert.ok((await answer.json()).products.length > 0);
});

test("a refresh that meets a 502 can be tried again: the refresh token was not used up", async () => {
  const { refresh_token } = await installedTokens();
  await control("PUT", `/clients/${app.client_id}/scenario`, { name: "refresh-502" });
  await assert.rejects(oidc.refreshTokenGrant(config, refresh_token));
  const tokens = await oidc.refreshTokenGrant(config, refresh_token);
  assert.notEqual(tokens.refresh_token, refresh_token);

  const answer = await control("GET", `/requests?client_id=${app.client_id}&endpoint=token`);
  const { requests } = await answer.json();
  assert.deepEqual(
    requests.map(({ body, status }) => [body.grant_type, status]),
    [
      ["refresh_token", 200],
      ["refresh_token", 502],
      ["authorization_code", 200],
    ],
  );
});

test("a code used twice is refused, and the sandbox says why", async () => {
  const state = oidc.randomState();
  const url = oidc.buildAuthorizationUrl(config, { redirect_uri: redirectUri, scope, state });
  const callback = await install(url.href, "owner");
  await oidc.authorizationCodeGrant(config, callback, { expectedState: state });
  await assert.rejects(oidc.authorizationCodeGrant(config, callback, { expectedState: state }), {
    error: "invalid_grant",
  });

  const answer = await control("GET", "/requests?endpoint=token&limit=1");
  const [{ server_reason }] = (await answer.json()).requests;
  assert.match(server_reason.log, /authorization code/i);
});

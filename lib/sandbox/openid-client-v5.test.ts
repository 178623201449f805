import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { type Client, custom, generators, Issuer } from "openid-client-v5";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Conformance, openConformance, standAlone } from "./conformance/testing/open-conformance";
import { hiddenFields } from "./testing/browser";
import { redirectUri } from "./testing/plain-world";

/** The generation of the certified client that next-auth and most public Haravan apps use. */
let at: Conformance;
beforeAll(async () => {
  at = await openConformance({ ...standAlone, clock: { nowMs: Date.now() } });
});
afterAll(() => at.close());

async function discover(clientId: string, change: object): Promise<Client> {
  const issuer = await Issuer.discover(at.issuer);
  return new issuer.Client({
    client_id: clientId,
    client_secret: `${clientId}-secret`,
    redirect_uris: [redirectUri],
    token_endpoint_auth_method: "client_secret_post",
    ...change,
  });
}

const signIn = async (url: string) => {
  const visitor = at.browser();
  return visitor.submit(await visitor.open(url), [
    ["Username", "an"],
    ["Password", "an"],
  ]);
};

test("hybrid flow: discovery, code id_token by form_post, exchange, refresh, userinfo", async () => {
  const client = await discover("mixed", { response_types: ["code id_token"] });
  client[custom.clock_tolerance] = 5;
  const [state, nonce] = [generators.state(), generators.nonce()];
  const scope = "openid profile email org userinfo offline_access";
  const url = client.authorizationUrl({ scope, state, nonce, response_mode: "form_post" });
  const page = await signIn(url);
  const posted = { method: "POST", url: "/install/login", body: Object.fromEntries(hiddenFields(page)) };
  const params = client.callbackParams(Object.assign(new IncomingMessage(new Socket()), posted));
  // Checks c_hash, s_hash, nonce, and the second ID token's sub against the first.
  const tokens = await client.callback(redirectUri, params, { state, nonce, response_type: "code id_token" });
  expect(tokens.claims()).toMatchObject({ nonce, orgid: "700001", role: "admin" });
  const info = await client.userinfo(tokens);
  expect(info["orgid"]).toBe("700001");
  const next = await client.refresh(tokens);
  expect(next.refresh_token).not.toBe(tokens.refresh_token);
  expect((await client.userinfo(next)).sub).toBe(tokens.claims().sub);
  await expect(client.refresh(tokens)).rejects.toMatchObject({ error: "invalid_grant" });
});

test("code flow by query with PKCE and Basic credentials", async () => {
  const client = await discover("proof", { token_endpoint_auth_method: "client_secret_basic" });
  client[custom.clock_tolerance] = 5;
  const verifier = generators.codeVerifier();
  const state = generators.state();
  const page = await signIn(
    client.authorizationUrl({
      scope: "openid profile",
      state,
      code_challenge: generators.codeChallenge(verifier),
      code_challenge_method: "S256",
    }),
  );
  const tokens = await client.callback(redirectUri, client.callbackParams(page.url), {
    state,
    code_verifier: verifier,
  });
  expect((await client.userinfo(tokens)).sub).toBe("900001");
});

test("prompt=none without a session is read as OAuth's error, #_=_ and all", async () => {
  const client = await discover("plain", {});
  const end = await at.browser().open(client.authorizationUrl({ scope: "openid", state: "s", prompt: "none" }));
  await expect(client.callback(redirectUri, client.callbackParams(end.url), { state: "s" })).rejects.toMatchObject({
    error: "login_required",
  });
});

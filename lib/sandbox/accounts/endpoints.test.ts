import { expect, test } from "vitest";
import { authorizeUrl, codeRequest, issuer, openTestSandbox, type TestSandbox } from "../testing/open-test-sandbox";
import { redirectUri } from "../testing/plain-world";

async function tokens(at: TestSandbox, scope: string, client = "plain", person = "an") {
  const code = await at.code({ client_id: client, scope }, person);
  const credentials = { client_id: client, client_secret: `${client}-secret` };
  const fields = { grant_type: "authorization_code", ...credentials, code, redirect_uri: redirectUri };
  return (await at.post("/accounts/connect/token", fields)).json();
}

const userinfo = (at: TestSandbox, authorization: string) =>
  at.call("/accounts/connect/userinfo", { headers: { authorization } });

const challenge = (error: string, more = "") => `Bearer realm="IdentityServer",error="${error}"${more}`;

test("userinfo answers the claims that the scopes open", async () => {
  const at = await openTestSandbox();
  const { access_token } = await tokens(at, "openid profile userinfo", "plain", "binh");
  expect(await (await userinfo(at, `Bearer  ${access_token}`)).json()).toEqual({
    name: "Lê Bình",
    role: ["staff", "cashier"],
    sub: "900002",
  });
  const posted = await at.post("/accounts/connect/userinfo", { access_token });
  expect(posted.status).toBe(200);
});

test("userinfo refuses with a challenge and no body", async () => {
  const at = await openTestSandbox();
  const { access_token, id_token } = await tokens(at, "openid profile");
  const hasty = await tokens(at, "openid", "hasty");
  const blind = await tokens(at, "com.read_products");
  const rows: [string, number, string][] = [
    ["", 401, challenge("invalid_token")],
    [`bearer ${access_token}`, 401, challenge("invalid_token")],
    [access_token, 401, challenge("invalid_token")],
    [`Bearer ${"A".repeat(101)}`, 401, challenge("invalid_token")],
    ["Bearer a.b.c", 401, challenge("invalid_token")],
    [`Bearer ${id_token}`, 401, challenge("invalid JWT token type")],
    [`Bearer ${blind.access_token}`, 403, challenge("insufficient_scope")],
  ];
  for (const [authorization, status, expected] of rows) {
    const answer = await userinfo(at, authorization);
    expect([answer.status, answer.headers.get("www-authenticate"), await answer.text()]).toEqual([
      status,
      expected,
      "",
    ]);
  }
  at.clock.nowMs += 6000;
  const expired = () => userinfo(at, `Bearer ${hasty.access_token}`);
  expect((await expired()).headers.get("www-authenticate")).toBe(
    challenge("invalid_token", ',error_description="The access token expired"'),
  );
  expect((await expired()).headers.get("www-authenticate")).toBe(challenge("invalid_token"));
});

test("a token stops with its person and its client, and comes back with them", async () => {
  const at = await openTestSandbox();
  const { access_token } = await tokens(at, "openid");
  const status = async () => (await userinfo(at, `Bearer ${access_token}`)).status;
  await at.control("/people/an", { active: false });
  expect(await status()).toBe(401);
  await at.control("/people/an", { active: true });
  await at.control("/clients/plain", { enabled: false });
  expect(await status()).toBe(401);
  await at.control("/clients/plain", { enabled: true });
  expect(await status()).toBe(200);
});

test("a JWT access token works at userinfo, whoever altered it does not", async () => {
  const at = await openTestSandbox();
  const { access_token } = await tokens(at, "openid profile", "letters");
  expect((await userinfo(at, `Bearer ${access_token}`)).status).toBe(200);
  const [head, , signature] = access_token.split(".");
  const forged = Buffer.from(JSON.stringify({ iss: issuer, sub: "900001" })).toString("base64url");
  expect((await userinfo(at, `Bearer ${head}.${forged}.${signature}`)).status).toBe(401);
});

test("introspection tells an API about tokens with its scopes only", async () => {
  const at = await openTestSandbox();
  const api = { client_id: "shop-api", client_secret: "shop-api-secret" };
  const ask = (fields: Record<string, string>) => at.post("/accounts/connect/introspect", fields);
  const { access_token } = await tokens(at, "openid com.read_products com.read_orders");
  expect(await (await ask({ ...api, token: access_token })).json()).toMatchObject({
    active: true,
    aud: "shop-api",
    client_id: "plain",
    scope: "com.read_products com.read_orders",
    sub: "900001",
  });
  const identity = await tokens(at, "openid");
  expect(await (await ask({ ...api, token: identity.access_token })).json()).toEqual({ active: false });
  expect(await (await ask({ ...api, token: "nope" })).json()).toEqual({ active: false });
  expect((await ask({ ...api })).status).toBe(400);
  expect((await ask({ client_id: "plain", client_secret: "plain-secret", token: access_token })).status).toBe(401);
  expect(at.reasons.at(-1)).toMatchObject({ check: "api-known", values: { api: "unknown" } });
  expect((await ask({ client_id: "shop-api", client_secret: "x", token: access_token })).status).toBe(401);
  expect(at.reasons.at(-1)).toMatchObject({ check: "api-known", values: { api: "shop-api", secret: "different" } });
  expect((await at.call("/accounts/connect/introspect")).status).toBe(405);
});

test("discovery names this issuer, and the key set the key that signs", async () => {
  const at = await openTestSandbox();
  const document = await (await at.call("/accounts/.well-known/openid-configuration")).json();
  expect(document.issuer).toBe(issuer);
  expect(document.token_endpoint).toBe(`${issuer}/connect/token`);
  expect(document.scopes_supported).toContain("offline_access");
  const { keys } = await (await at.call("/accounts/.well-known/openid-configuration/jwks")).json();
  const { id_token } = await tokens(at, "openid");
  expect(JSON.parse(Buffer.from(id_token.split(".")[0], "base64url").toString()).kid).toBe(keys[0].kid);
  expect(Object.keys(keys[0]).sort()).toEqual(["alg", "e", "kid", "kty", "n", "use"]);
});

test("scripts of an origin that a client registered may call the token endpoint", async () => {
  const at = await openTestSandbox();
  const preflight = (origin: string) =>
    at.call("/accounts/connect/token", {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "POST" },
    });
  expect((await preflight("https://spa.example")).headers.get("access-control-allow-origin")).toBe(
    "https://spa.example",
  );
  expect([(await preflight("https://evil.example")).status, (await preflight("https://spa.example")).status]).toEqual([
    400, 204,
  ]);
});

test("sign-out asks first, unless the app vouches with an ID token", async () => {
  const at = await openTestSandbox();
  const visitor = at.browser();
  const start = async () => visitor.submit(await visitor.open(authorizeUrl(codeRequest)), [["DemoPerson", "an"]]);
  await start();
  const asked = await visitor.open(`${issuer}/connect/endsession`);
  expect(asked.url).toContain("/account/logout?logoutId=");
  expect(asked.html).toContain("<form");
  expect((await visitor.submit(asked, [])).html).toContain("Bạn đã đăng xuất");
  expect((await visitor.open(authorizeUrl(codeRequest))).html).toContain('name="Username"');
  await start();
  const { id_token } = await tokens(at, "openid");
  const query = new URLSearchParams({
    id_token_hint: id_token,
    post_logout_redirect_uri: "https://shop-app.example/bye",
    state: "z",
  });
  const done = await visitor.open(`${issuer}/connect/endsession?${query}`);
  expect(done.html).toContain('href="https://shop-app.example/bye?state=z"');
  expect((await visitor.open(authorizeUrl(codeRequest))).html).toContain('name="Username"');
});

test("an ID token hint counts for the issuer that signed it, and for its own person", async () => {
  const at = await openTestSandbox({ hosts: [{ accounts: "login.test", apis: "api.test", webhook: "hook.test" }] });
  const { id_token } = await tokens(at, "openid");
  const hint = new URLSearchParams({ id_token_hint: id_token });
  const signOut = (base: string) =>
    at.sandbox.fetch(new Request(`${base}/connect/endsession?${hint}`, { redirect: "manual" }));
  expect((await signOut(issuer)).headers.get("location")).toContain("logoutId=");
  expect((await signOut("http://login.test")).headers.get("location")).not.toContain("logoutId");
  expect(at.reasons.at(-1)).toMatchObject({ check: "id-token-hint", values: { hint: "other-issuer" } });
  const visitor = at.browser();
  await visitor.submit(await visitor.open(authorizeUrl(codeRequest)), [["DemoPerson", "binh"]]);
  await visitor.open(`${issuer}/connect/endsession?${hint}`);
  expect(at.reasons.at(-1)).toMatchObject({ check: "id-token-hint", values: { hint: "other-person" } });
});

test("consent is asked each time, unless the person wants it remembered", async () => {
  const at = await openTestSandbox();
  const visitor = at.browser();
  const url = authorizeUrl({ ...codeRequest, client_id: "asks" });
  const consent = await visitor.submit(await visitor.open(url), [["DemoPerson", "an"]]);
  const yes = [
    ["button", "yes"],
    ["ScopesConsented", "openid"],
    ["ScopesConsented", "profile"],
  ] as const;
  expect((await visitor.submit(consent, [["button", "yes"]])).html).toContain("ít nhất một");
  expect((await visitor.submit(consent, yes)).url).toContain("code=");
  expect((await visitor.open(url)).html).toContain("ScopesConsented");
  await visitor.submit(consent, [...yes, ["RememberConsent", "true"]]);
  expect((await visitor.open(url)).url).toContain("code=");
  const asked = await visitor.open(authorizeUrl({ ...codeRequest, client_id: "asks", prompt: "consent" }));
  expect((await visitor.submit(asked, [["button", "no"]])).url).toContain("access_denied");
  expect((await visitor.open(url)).url).toContain("code=");
  expect((await visitor.submit(asked, yes)).url).toContain("code=");
  expect((await visitor.open(url)).html).toContain("ScopesConsented");
});

test("a device or a check-session page behaves as announced", async () => {
  const at = await openTestSandbox();
  const device = await at.post("/accounts/connect/deviceauthorization", {
    client_id: "plain",
    client_secret: "plain-secret",
  });
  expect(await device.json()).toEqual({ error: "unauthorized_client" });
  expect((await at.call("/accounts/connect/checksession")).status).toBe(200);
});

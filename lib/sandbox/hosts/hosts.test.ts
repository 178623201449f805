import { beforeAll, expect, test } from "vitest";
import { TestBrowser } from "../testing/browser";
import { codeRequest, openTestSandbox, origin, type TestSandbox } from "../testing/open-test-sandbox";
import { platformHosts } from "./host-names";

let at: TestSandbox;

beforeAll(async () => {
  const own = { accounts: "login.test", apis: "api.test", webhook: "hook.test" };
  at = await openTestSandbox({ hosts: [own, platformHosts] });
});

const get = (url: string) => at.sandbox.fetch(new Request(url));
const discovered = async (issuer: string) => (await get(`${issuer}/.well-known/openid-configuration`)).json();

test.each([
  "https://accounts.haravan.com",
  "https://accounts.haravan.com:4443",
  "http://accounts.haravan.com:4010",
  "http://login.test",
  "https://localhost:4443/accounts",
  "https://127.0.0.1:4443/accounts",
  "https://[::1]:4443/accounts",
])("%s announces itself", async (issuer) => {
  expect(await discovered(issuer)).toMatchObject({ issuer, token_endpoint: `${issuer}/connect/token` });
});

test.each([
  "http://evil.example/accounts",
  "http://accounts.haravan.com.evil.example/accounts",
  "https://evil.example/accounts",
])("%s is nobody's name, and is not repeated", async (issuer) => {
  expect(await discovered(issuer)).toMatchObject({ issuer: `${origin}/accounts` });
});

test("a host serves its own area and nothing else", async () => {
  expect((await get("https://apis.haravan.com/com/shop.json")).status).toBe(401);
  expect((await get("https://webhook.haravan.com/api/subscribe")).status).toBe(401);
  expect((await get("https://accounts.haravan.com/control/requests")).status).toBe(404);
  expect((await get("https://accounts.haravan.com/accounts/.well-known/openid-configuration")).status).toBe(404);
});

test("without names every host has the same face", async () => {
  const plain = await openTestSandbox();
  const answer = await plain.sandbox.fetch(
    new Request("https://accounts.haravan.com/.well-known/openid-configuration"),
  );
  expect(answer.status).toBe(404);
});

test("a sign-in by host name ends with tokens of that issuer, and the API's host takes them", async () => {
  const issuer = "https://accounts.haravan.com";
  const visitor = new TestBrowser((request) => at.sandbox.fetch(request), issuer);
  const login = await visitor.open(`${issuer}/connect/authorize?${new URLSearchParams(codeRequest)}`);
  expect(login.url).toMatch(/^https:\/\/accounts\.haravan\.com\/account\/login\?/);
  const end = await visitor.submit(login, [
    ["Username", "an"],
    ["Password", "an"],
  ]);
  const { client_id, redirect_uri } = codeRequest;
  const body = new URLSearchParams({
    grant_type: "authorization_code",
    client_id,
    client_secret: "plain-secret",
    redirect_uri,
    code: new URL(end.url).searchParams.get("code") ?? "",
  });
  const answer = await at.sandbox.fetch(new Request(`${issuer}/CONNECT/token`, { method: "POST", body }));
  const { id_token, access_token } = await answer.json();
  const [, claims = ""] = String(id_token).split(".");
  expect(JSON.parse(Buffer.from(claims, "base64url").toString())).toMatchObject({ iss: issuer, aud: client_id });
  const info = await at.sandbox.fetch(
    new Request(`${issuer}/connect/userinfo`, { headers: { authorization: `Bearer ${access_token}` } }),
  );
  expect(info.status).toBe(200);
});

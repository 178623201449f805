import { expect, test } from "vitest";
import { openTestSandbox, type TestSandbox } from "../../testing/open-test-sandbox";
import { redirectUri } from "../../testing/plain-world";

interface Tokens {
  readonly access_token: string;
  readonly refresh_token: string;
  readonly id_token: string;
  readonly scope: string;
}

const credentials = (client: string) => ({ client_id: client, client_secret: `${client}-secret` });

async function firstTokens(at: TestSandbox, client = "plain"): Promise<Tokens> {
  const code = await at.code({ client_id: client, scope: "openid offline_access com.read_products" });
  const fields = { grant_type: "authorization_code", ...credentials(client), code, redirect_uri: redirectUri };
  return (await at.post("/accounts/connect/token", fields)).json();
}

const refresh = (at: TestSandbox, token: string, client = "plain") =>
  at.post("/accounts/connect/token", { grant_type: "refresh_token", ...credentials(client), refresh_token: token });

const claims = (jwt: string) => JSON.parse(Buffer.from(jwt.split(".")[1] ?? "", "base64url").toString());

test("a refresh rotates the token, and the used one is refused without killing the chain", async () => {
  const at = await openTestSandbox();
  const first = await firstTokens(at);
  const second: Tokens = await (await refresh(at, first.refresh_token)).json();
  expect(second.scope).toBe("openid com.read_products offline_access");
  expect(claims(second.id_token)).not.toHaveProperty("sid");
  expect(claims(first.id_token)).toHaveProperty("sid");
  expect(await (await refresh(at, first.refresh_token)).json()).toEqual({ error: "invalid_grant" });
  expect(at.reasons.at(-1)?.check).toBe("refresh-token-not-consumed");
  expect((await refresh(at, second.refresh_token)).status).toBe(200);
});

test.each(["plain", "letters"])(
  "the access token of a refresh of %s keeps the time its claims were made",
  async (client) => {
    const at = await openTestSandbox();
    const first = await firstTokens(at, client);
    const seconds = at.clock.nowMs / 1000;
    pass(at, 90_000);
    const { access_token }: Tokens = await (await refresh(at, first.refresh_token, client)).json();
    const api = { client_id: "shop-api", client_secret: "shop-api-secret" };
    const seen = await (await at.post("/accounts/connect/introspect", { ...api, token: access_token })).json();
    expect(seen).toMatchObject({ active: true, iat: seconds, nbf: seconds + 90, exp: seconds + 90 + 57_600 });
  },
);

test("of ten refreshes with one token at once exactly one succeeds", async () => {
  const at = await openTestSandbox();
  const { refresh_token } = await firstTokens(at);
  const answers = await Promise.all(Array.from({ length: 10 }, () => refresh(at, refresh_token)));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
});

test("a client with reusable refresh tokens keeps the same one", async () => {
  const at = await openTestSandbox();
  const { refresh_token } = await firstTokens(at, "reuser");
  expect((await (await refresh(at, refresh_token, "reuser")).json()).refresh_token).toBe(refresh_token);
  expect((await refresh(at, refresh_token, "reuser")).status).toBe(200);
});

function pass(at: TestSandbox, ms: number): void {
  at.clock.nowMs += ms;
}

test.each([
  ["refresh-token-not-expired", (at: TestSandbox) => pass(at, 10_000), "hasty", "hasty"],
  ["refresh-token-of-this-client", () => undefined, "plain", "second"],
  [
    "offline-access-allowed",
    (at: TestSandbox) => at.control("/clients/plain", { offline_access: false }),
    "plain",
    "plain",
  ],
  ["refresh-person-active", (at: TestSandbox) => at.control("/people/an", { active: false }), "plain", "plain"],
])("%s refuses with invalid_grant", async (check, change, owner, caller) => {
  const at = await openTestSandbox();
  const { refresh_token } = await firstTokens(at, owner);
  await change(at);
  const answer = await refresh(at, refresh_token, caller);
  expect([answer.status, await answer.json()]).toEqual([400, { error: "invalid_grant" }]);
  expect(at.reasons.at(-1)?.check).toBe(check);
});

test("what was withdrawn and given back makes the same refresh token work again", async () => {
  const at = await openTestSandbox();
  const { refresh_token } = await firstTokens(at);
  await at.control("/clients/plain", { offline_access: false });
  await at.control("/people/an", { active: false });
  expect((await refresh(at, refresh_token)).status).toBe(400);
  await at.control("/clients/plain", { offline_access: true });
  await at.control("/people/an", { active: true });
  expect((await refresh(at, refresh_token)).status).toBe(200);
});

test("revoking a refresh token takes the access token along; a wrong hint revokes nothing", async () => {
  const at = await openTestSandbox();
  const { access_token, refresh_token } = await firstTokens(at);
  const userinfo = () =>
    at.call("/accounts/connect/userinfo", { headers: { authorization: `Bearer ${access_token}` } });
  const revoke = (fields: Record<string, string>) =>
    at.post("/accounts/connect/revocation", { ...credentials("plain"), token: refresh_token, ...fields });
  expect((await revoke({ token_type_hint: "access_token" })).status).toBe(200);
  expect((await revoke({ ...credentials("second") })).status).toBe(200);
  expect((await userinfo()).status).toBe(200);
  expect((await revoke({ token_type_hint: "code" })).status).toBe(400);
  expect((await revoke({})).status).toBe(200);
  expect((await userinfo()).status).toBe(401);
  expect((await refresh(at, refresh_token)).status).toBe(400);
});

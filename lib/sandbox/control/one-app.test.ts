import { beforeEach, expect, test } from "vitest";
import { authorizeUrl, openTestSandbox, type TestSandbox } from "../testing/open-test-sandbox";
import { demoStores } from "../worlds/demo";

let at: TestSandbox;
const redirectUri = "http://localhost:3000/callback";

const send = (method: string, path: string, body?: unknown) =>
  at.call(`/control/clients${path}`, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });

beforeEach(async () => {
  at = await openTestSandbox({ demo: true });
  await send("PUT", "/mine", { secret: "mine-secret", redirect_uris: [redirectUri] });
});

const hook = { callback_url: "http://10.0.0.8/hook", verify_token: "t" };
const priv = { name: "t", orgid: demoStores.silk, scopes: ["com.read_orders"] };

test.each([
  ["PUT", "/mine/webhook", {}, 400, "callback_url"],
  ["PUT", "/mine/webhook", { ...hook, callback_url: 1 }, 400, "callback_url"],
  ["PUT", "/mine/webhook", { ...hook, verify: "t" }, 400, "verify"],
  ["PUT", "/mine/webhook", { ...hook, callback_url: "ftp://127.0.0.1/" }, 400, "callback_url"],
  ["PUT", "/mine/webhook", hook, 422, "callback_url"],
  ["GET", "/mine/webhook", undefined, 404, "webhook"],
  ["POST", "/mine/webhook/test", { topic: "orders/made" }, 400, "topic"],
  ["POST", "/mine/webhook/test", { topic: "orders/create", orgid: "1" }, 400, "orgid"],
  ["POST", "/mine/webhook/test", { topic: "orders/create", org: "1" }, 400, "org"],
  ["POST", "/mine/webhook/test", { topic: "orders/create" }, 409, "webhook"],
  ["PUT", "/mine/people/owner", { rol: "staff" }, 400, "rol"],
  ["PUT", "/mine/people/owner", { role: 5 }, 400, "role"],
  ["PUT", "/mine/people/nobody", { role: "staff" }, 404, "name"],
  ["POST", "/mine/installs/1/uninstall", undefined, 404, "orgid"],
  ["GET", "/mine/launch?orgid=1", undefined, 404, "orgid"],
  ["POST", "/mine/private-tokens", { ...priv, orgid: "1" }, 400, "orgid"],
  ["POST", "/mine/private-tokens", { ...priv, scopes: ["com.read_order"] }, 400, "scopes.0"],
  ["POST", "/mine/private-tokens", { ...priv, scope: "x" }, 400, "scope"],
  ["DELETE", "/mine/private-tokens/x", undefined, 404, "id"],
  ["POST", "/mine/visits", { url: "http://127.0.0.1:9/", person: "owner" }, 400, "url"],
  ["POST", "/mine/tokens/expire", { token: "x" }, 404, "token"],
  ["PUT", "/mine/scenario", { name: "token-502", time: 1 }, 400, "time"],
  ["POST", "/mine", { enable: true }, 400, "enable"],
])(
  "%s %s with %j is refused in the words of the control API, by the field",
  async (method, path, body, status, field) => {
    const answer = await send(method, path, body);
    expect(answer.status).toBe(status);
    const said = await answer.json();
    expect(Object.keys(said)).toEqual(["error", "faults"]);
    expect(said.error).toEqual(expect.stringMatching(/\w/));
    expect(said.faults).toContainEqual({ path: field, message: expect.stringMatching(/\w/) });
  },
);

test.each([
  ["/webhook", "GET, PUT, DELETE"],
  ["/webhook/test", "POST"],
  ["/webhook/deliveries", "GET"],
  ["/installs", "GET"],
  ["/installs/1/uninstall", "POST"],
  ["/people/owner", "PUT"],
  ["/launch", "GET"],
  ["/private-tokens", "GET, POST, DELETE"],
  ["/visits", "POST"],
  ["/tokens/revoke", "POST"],
])("another method at %s is told which there are", async (path, allowed) => {
  const answer = await send("PATCH", `/mine${path}`);
  expect([answer.status, answer.headers.get("allow")]).toEqual([405, allowed]);
  expect(await answer.json()).toEqual({ error: expect.stringContaining("answers"), faults: [] });
  const nobody = await send("GET", `/nobody${path}`);
  expect([nobody.status, await nobody.json()]).toEqual([404, { error: "no such client", faults: [] }]);
});

test("a retry with another method, and a body that is no JSON, are told so", async () => {
  const retry = await at.call("/control/webhooks/retry");
  expect([retry.status, retry.headers.get("allow")]).toEqual([405, "POST"]);
  const body = await at.call("/control/clients/mine/webhook", { method: "PUT", body: "{" });
  expect(await body.json()).toEqual({
    error: "invalid input",
    faults: [{ path: "", message: "the body must be JSON" }],
  });
});

test.each(["/nothing", "", "/clients/mine/nothing", "/clients/"])(
  "there is nothing at /control%s, in JSON",
  async (path) => {
    const answer = await at.call(`/control${path}`);
    expect([answer.status, await answer.json()]).toEqual([404, { error: "no such address", faults: [] }]);
  },
);

test.each(["javascript:alert(1)", "data:text/html,x", "not a url"])("an app at %s is not launched", async (app_url) => {
  await send("PUT", "/mine", { secret: "s", redirect_uris: [redirectUri], app_url });
  expect((await send("GET", `/mine/launch?orgid=${demoStores.silk}`)).status).toBe(409);
});

test("a private token is made, used, listed and deleted", async () => {
  const made = await (await send("POST", "/mine/private-tokens", priv)).json();
  expect(made.token).toMatch(/^[0-9A-F]{64}$/);
  const orders = () => at.call("/apis/com/orders.json", { headers: { authorization: `Bearer ${made.token}` } });
  expect((await orders()).status).toBe(200);
  const listed = await (await send("GET", "/mine/private-tokens")).json();
  expect(listed.private_tokens.map(({ id }: { id: string }) => id)).toEqual([made.id]);
  expect(JSON.stringify(listed)).not.toContain(made.token);
  expect((await send("DELETE", `/mine/private-tokens/${made.id}`)).status).toBe(204);
  expect((await orders()).status).toBe(401);
});

test("a client whose id begins with that of another one is not taken for it", async () => {
  await send("PUT", "/mine:too", { secret: "s", redirect_uris: [redirectUri] });
  const made = await (await send("POST", "/mine:too/private-tokens", priv)).json();
  await at.records.put("installs", `mine:too:${demoStores.silk}`, { sub: "1", scopes: [], generation: 1, atMs: 0 });
  await at.records.put("subscriptions", `mine:too:${demoStores.silk}`, { id: "1", atMs: 0 });
  const listed = async (path: string) => Object.values(await (await send("GET", path)).json()).flat().length;
  expect([await listed("/mine/installs"), await listed("/mine:too/installs")]).toEqual([0, 1]);
  expect([await listed("/mine/private-tokens"), await listed("/mine:too/private-tokens")]).toEqual([0, 1]);
  await send("DELETE", "/mine/private-tokens");
  await send("DELETE", "/mine/webhook");
  expect(await at.records.get("subscriptions", `mine:too:${demoStores.silk}`)).toBeDefined();
  const headers = { authorization: `Bearer ${made.token}` };
  expect((await at.call("/apis/com/orders.json", { headers })).status).toBe(200);
  await at.records.put("due-deliveries", `mine:too:0001`, { atMs: at.clock.nowMs + 1 });
  expect(await (await send("POST", "/mine/webhook/retry")).json()).toEqual({ tried: 0 });
  expect(await (await send("POST", "/mine:too/webhook/retry")).json()).toEqual({ tried: 1 });
});

test("a visit installs without a browser, and its token can be expired", async () => {
  const url = authorizeUrl({
    client_id: "mine",
    redirect_uri: redirectUri,
    response_type: "code",
    scope: "openid org grant_service com.read_shop",
    state: "s1",
  });
  const visit = await (await send("POST", "/mine/visits", { url, person: "owner" })).json();
  expect(visit).toMatchObject({ kind: "callback", method: "GET", to: redirectUri });
  const code = visit.params.find(({ name }: { name: string }) => name === "code").value;
  const tokens = await (
    await at.post("/accounts/connect/token", {
      grant_type: "authorization_code",
      client_id: "mine",
      client_secret: "mine-secret",
      code,
      redirect_uri: redirectUri,
    })
  ).json();
  const shop = () => at.call("/apis/com/shop.json", { headers: { authorization: `Bearer ${tokens.access_token}` } });
  expect((await shop()).status).toBe(200);
  at.clock.nowMs += 1;
  expect((await send("POST", "/mine/tokens/expire", { token: tokens.access_token })).status).toBe(200);
  expect((await shop()).status).toBe(401);
});

const paramsOf = async (answer: Response) => {
  const { kind, params } = await answer.json();
  expect(kind).toBe("callback");
  return Object.fromEntries(params.map(({ name, value }: { name: string; value: string }) => [name, value]));
};

const request = { client_id: "mine", redirect_uri: redirectUri, scope: "openid org", state: "s1", nonce: "n1" };

test("a visit goes by the issuer path of a scenario, as discovery announces it", async () => {
  await send("PUT", "/mine", { secret: "mine-secret", redirect_uris: [redirectUri] });
  // The path ignores case, as everything below the issuer.
  const url = authorizeUrl({ ...request, response_type: "code" }).replace("/accounts/", "/accounts/~Token-502/");
  const { code } = await paramsOf(await send("POST", "/mine/visits", { url, person: "owner" }));
  const form = { grant_type: "authorization_code", client_id: "mine", client_secret: "mine-secret", code };
  expect((await at.post("/accounts/connect/token", { ...form, redirect_uri: redirectUri })).status).toBe(502);
  const nothing = await send("POST", "/mine/visits", { url: url.replace("~Token-502", "~nothing"), person: "owner" });
  expect(nothing.status).toBe(400);
});

test.each(["fragment", "query", "form_post"])(
  "a visit brings back what comes by %s, and nothing else",
  async (mode) => {
    const grants = ["authorization_code", "hybrid"];
    await send("PUT", "/mine", { secret: "mine-secret", redirect_uris: [redirectUri], grants });
    const response_type = mode === "query" ? "code" : "code id_token";
    const url = authorizeUrl({ ...request, response_type, response_mode: mode });
    const params = await paramsOf(await send("POST", "/mine/visits", { url, person: "owner" }));
    expect(params).toMatchObject({ code: expect.stringMatching(/^[0-9A-F]{64}$/), state: "s1" });
    expect("id_token" in params).toBe(mode !== "query");
    expect(Object.keys(params)).not.toContain("_");
  },
);

test("whoever arms a scenario by a name that none has is told the names like it", async () => {
  const armed = await send("PUT", "/mine/scenario", { name: "token-code-exipred" });
  const [fault] = (await armed.json()).faults;
  expect(fault).toMatchObject({ path: "name", message: expect.stringContaining("token-code-expired") });
});

import { beforeEach, expect, test } from "vitest";
import { openTestSandbox, type TestSandbox } from "../testing/open-test-sandbox";

let at: TestSandbox;

beforeEach(async () => {
  at = await openTestSandbox({ partnersKey: "key" });
});

const send = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  at.call(`/control${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });

const wanted = { client_id: "mine", secret: "s", redirect_uris: ["https://a.example/cb"] };

const tokenOf = (clientId: string, secret: string) =>
  at.post("/accounts/connect/token", {
    grant_type: "authorization_code",
    client_id: clientId,
    client_secret: secret,
    code: "A".repeat(64),
    redirect_uri: "https://a.example/cb",
  });

test("a client is made over the world's defaults, and shown without its secret", async () => {
  const answer = await send("POST", "/clients", wanted);
  const shown = await answer.json();
  expect(answer.status).toBe(201);
  expect(shown).toMatchObject({ client_id: "mine", pkce: "optional", access_token_lifetime: 57_600, fault: null });
  expect(shown).not.toHaveProperty("secret");
  expect(await (await tokenOf("mine", "s")).json()).toEqual({ error: "invalid_grant" });
  expect(await (await send("GET", "/clients/mine")).json()).toEqual(shown);
  expect((await send("POST", "/clients", wanted)).status).toBe(409);
});

test("a client of the world is replaced, its changes forgotten, until a reset", async () => {
  await at.control("/clients/plain", { enabled: false });
  expect(await (await tokenOf("plain", "plain-secret")).json()).toEqual({ error: "invalid_client" });
  expect((await send("PUT", "/clients/plain", { secret: "new", redirect_uris: ["https://b.example/"] })).status).toBe(
    200,
  );
  expect(await (await tokenOf("plain", "new")).json()).toEqual({ error: "invalid_grant" });
  expect((await send("POST", "/reset")).status).toBe(204);
  expect(await (await tokenOf("plain", "new")).json()).toEqual({ error: "invalid_client" });
  expect(await (await tokenOf("plain", "plain-secret")).json()).toEqual({ error: "invalid_grant" });
});

test("a reset keeps the signing key, and forgets codes", async () => {
  const keys = async () => (await at.call("/accounts/.well-known/openid-configuration/jwks")).json();
  const before = await keys();
  await at.code();
  await send("POST", "/reset");
  expect(await at.records.list("codes", "", 10)).toEqual([]);
  expect(await at.records.list("sessions", "", 10)).toEqual([]);
  expect(await keys()).toEqual(before);
});

test.each([
  ["POST", "/clients", { ...wanted, pkce: "maybe" }, "pkce"],
  ["POST", "/clients", { ...wanted, redirect_uri: "https://a.example/cb" }, "redirect_uri"],
  ["POST", "/clients", { ...wanted, redirect_uris: [1] }, "redirect_uris.0"],
  ["POST", "/clients", { secret: "s" }, "client_id"],
  ["PUT", "/clients/plain", wanted, "client_id"],
  ["PUT", "/clients/plain", { code_lifetime: "5" }, "code_lifetime"],
  ["POST", "/clients/plain", { enabled: "no" }, "enabled"],
  ["POST", "/people/an", { active: 1 }, "active"],
  ["PUT", "/clients/plain/scenario", { name: "no-such" }, "name"],
  ["PUT", "/clients/plain/scenario", { name: "token-500", times: 0 }, "times"],
  ["GET", "/requests?limit=0", undefined, "limit"],
  ["GET", "/requests?endpoint=nowhere", undefined, "endpoint"],
])("%s %s names the field that is wrong: %j", async (method, path, body, field) => {
  const answer = await send(method, path, body);
  expect(answer.status).toBe(400);
  expect((await answer.json()).faults).toContainEqual({ path: field, message: expect.any(String) });
});

test.each([
  ["GET", "/people/an", 405],
  ["DELETE", "/clients/plain", 405],
  ["GET", "/reset", 405],
  ["POST", "/requests", 405],
  ["GET", "/clients/plain/scenario", 405],
  ["POST", "/people/nobody", 404],
  ["GET", "/clients/nobody", 404],
  ["PUT", "/clients/nobody/scenario", 404],
])("%s %s is answered with JSON and %i", async (method, path, status) => {
  const answer = await send(method, path, method === "GET" ? undefined : { name: "token-500" });
  expect(answer.status).toBe(status);
  expect(await answer.json()).toEqual({ error: expect.any(String), faults: [] });
});

test("a body that is no JSON is said to be none", async () => {
  const answer = await at.call("/control/clients", { method: "POST", body: "client_id=a" });
  expect([answer.status, await answer.json()]).toEqual([
    400,
    { error: "invalid input", faults: [{ path: "", message: "the body must be JSON" }] },
  ]);
});

test("a page in a browser cannot steer it", async () => {
  const answer = await send("POST", "/reset", undefined, { origin: "https://evil.example" });
  expect(answer.status).toBe(403);
});

test("an armed scenario meets the next call of that client alone, and can be taken back", async () => {
  await send("PUT", "/clients/plain/scenario", { name: "token-502" });
  expect((await tokenOf("second", "second-secret")).status).toBe(400);
  expect((await tokenOf("plain", "plain-secret")).status).toBe(502);
  expect((await tokenOf("plain", "plain-secret")).status).toBe(400);
  await send("PUT", "/clients/plain/scenario", { name: "token-502" });
  expect((await send("DELETE", "/clients/plain/scenario")).status).toBe(204);
  expect((await tokenOf("plain", "plain-secret")).status).toBe(400);
});

test("scripts may read answers where a client that was made so allows it, and no longer where one was replaced", async () => {
  const allowed = async (origin: string) => {
    const answer = await at.call("/accounts/.well-known/openid-configuration", { headers: { origin } });
    return answer.headers.get("access-control-allow-origin");
  };
  expect(await allowed("https://new.example")).toBeNull();
  await send("POST", "/clients", { ...wanted, cors_origins: ["https://new.example"] });
  expect(await allowed("https://new.example")).toBe("https://new.example");
  expect(await allowed("https://spa.example")).toBe("https://spa.example");
  await send("PUT", "/clients/cors", { secret: "cors-secret", redirect_uris: ["https://a.example/cb"] });
  expect(await allowed("https://spa.example")).toBeNull();
});

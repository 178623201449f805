import { expect, test } from "vitest";
import { installedToken, openDemo, partnerHeaders } from "../testing/demo-app";
import { createPrivateToken, openPrivate } from "../testing/open-private";
import { openTestSandbox } from "../testing/open-test-sandbox";
import { demoStores } from "../worlds/demo";

const path = ({ clientId }: { clientId: string }) => `/partners/apps/${clientId}/private-tokens`;

test("a private token is 64 upper-case hex characters, shown once and kept as a hash", async () => {
  const { at, app } = await openDemo();
  const token = await createPrivateToken(at, app, demoStores.coffee, ["com.read_orders"]);
  expect(token).toMatch(/^[0-9A-F]{64}$/);
  const listed = await (await at.call(path(app), { headers: partnerHeaders })).json();
  expect(listed.private_tokens).toMatchObject([
    { name: "test", orgid: demoStores.coffee, scopes: ["com.read_orders"] },
  ]);
  expect(JSON.stringify(listed)).not.toContain(token);
  expect(JSON.stringify(await at.records.list("private-tokens", "", 9))).not.toContain(token);
});

test("it opens its scopes on its store, and what only private apps may call", async () => {
  const { get } = await openPrivate(demoStores.coffee, ["com.read_discounts"]);
  expect((await (await get("/com/discounts.json")).json()).discounts.length).toBeGreaterThan(0);
  expect((await get("/com/orders.json")).status).toBe(403);
  expect((await get("/web/shop.json")).status).toBe(200);
});

test("an app that was installed may not call what is for private apps, whatever its token's scopes", async () => {
  const { at, app } = await openDemo();
  const token = await installedToken(at, app);
  const answer = await at.call("/apis/com/discounts.json", { headers: { authorization: `Bearer ${token}` } });
  expect(answer.status).toBe(403);
  expect(at.reasons.at(-1)?.check).toBe("private-app-only");
});

test("there is no person and no renewal behind it", async () => {
  const { at, token } = await openPrivate(demoStores.silk);
  const headers = { authorization: `Bearer ${token}` };
  expect((await at.call("/accounts/connect/userinfo", { headers })).status).toBe(401);
  expect((await at.call("/webhook/api/subscribe", { headers })).status).toBe(401);
});

test("deleted, or its app disabled, it is as unknown as any other", async () => {
  const { at, app, get, token } = await openPrivate(demoStores.silk);
  const other = await createPrivateToken(at, app, demoStores.silk);
  const { private_tokens } = await (await at.call(path(app), { headers: partnerHeaders })).json();
  const remove = (id: string) => at.call(`${path(app)}/${id}`, { method: "DELETE", headers: partnerHeaders });
  for (const { id } of private_tokens) expect((await remove(id)).status).toBe(204);
  expect((await remove(private_tokens[0].id)).status).toBe(404);
  expect((await get("/com/shop.json", token)).status).toBe(401);
  expect((await get("/com/shop.json", other)).status).toBe(401);
  const last = await createPrivateToken(at, app, demoStores.silk);
  expect((await get("/com/shop.json", last)).status).toBe(200);
  await at.control(`/clients/${app.clientId}`, { enabled: false });
  expect((await get("/com/shop.json", last)).status).toBe(401);
});

test.each([
  [{ name: "a", orgid: "1", scopes: ["com.read_orders"] }, "orgid"],
  [{ name: "a", orgid: demoStores.silk, scopes: ["com.read_orders", "openid"] }, "scopes.1"],
  [{ name: "a", orgid: demoStores.silk, scopes: ["com.read_nothing"] }, "scopes.0"],
  [{ name: " ", orgid: demoStores.silk, scopes: ["com.read_orders"] }, "name"],
])("a fault names its path: %o", async (body, fault) => {
  const { at, app } = await openDemo();
  const answer = await at.call(path(app), { method: "POST", headers: partnerHeaders, body: JSON.stringify(body) });
  expect(answer.status).toBe(400);
  expect((await answer.json()).errors[0].path).toBe(fault);
});

test("only the app's dashboard hands them out", async () => {
  const { at, app } = await openDemo();
  expect((await at.call(path(app), { method: "POST", body: "{}" })).status).toBe(401);
  const nobody = path({ clientId: "0".repeat(32) });
  expect((await at.call(nobody, { method: "POST", headers: partnerHeaders, body: "{}" })).status).toBe(404);
});

test("a world file brings its own", async () => {
  const token = "AB".repeat(32);
  const { readWorld } = await import("../world/read-world");
  const world = readWorld({
    identity_scopes: { openid: ["sub"] },
    api_scopes: [],
    people: [],
    clients: [],
    stores: [{ orgid: "700009", orgname: "Tiệm Chín", orgsub: "tiem-chin" }],
    private_tokens: [{ token, orgid: "700009", scopes: ["com.read_shop"] }],
  });
  if (!world.ok) throw new Error(JSON.stringify(world.failure));
  const at = await openTestSandbox({ world: world.value });
  const answer = await at.call("/apis/com/shop.json", { headers: { authorization: `Bearer ${token}` } });
  expect((await answer.json()).shop).toMatchObject({ id: 700009, name: "Tiệm Chín" });
  expect(JSON.stringify([...world.value.privateTokens])).not.toContain(token);
});

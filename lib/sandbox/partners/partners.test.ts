import { expect, test } from "vitest";
import { newApp, openDemo, partnerHeaders, toolOrigin } from "../testing/demo-app";
import { openTestSandbox } from "../testing/open-test-sandbox";

const send = (body: unknown, method = "POST") => ({ method, headers: partnerHeaders, body: JSON.stringify(body) });

test("an app is registered with 32 and 64 hex characters, its paths at the tool, its secret kept as a hash", async () => {
  const { at } = await openDemo();
  const made = await (await at.call("/partners/apps", send(newApp))).json();
  expect(made.client_id).toMatch(/^[0-9a-f]{32}$/);
  expect(made.client_secret).toMatch(/^[0-9a-f]{64}$/);
  expect(made.redirect_uris).toEqual([`${toolOrigin}/install/login`, `${toolOrigin}/install/grandservice`]);
  const shown = await (await at.call(`/partners/apps/${made.client_id}`, { headers: partnerHeaders })).json();
  expect(shown).not.toHaveProperty("client_secret");
  expect(shown.scopes.toSorted()).toEqual(newApp.scopes.toSorted());
  expect(JSON.stringify(await at.records.get("clients", made.client_id))).not.toContain(made.client_secret);
});

test.each([
  [{ ...newApp, redirect_uris: ["http://shop.example/cb"] }, "redirect_uris.0"],
  [{ ...newApp, redirect_uris: ["javascript:alert(1)"] }, "redirect_uris.0"],
  [{ ...newApp, redirect_uris: ["https://shop.example/cb#x"] }, "redirect_uris.0"],
  [{ ...newApp, redirect_uris: [] }, "redirect_uris"],
  [{ ...newApp, scopes: ["openid", "com.read_nothing"] }, "scopes.1"],
  [{ ...newApp, name: " " }, "name"],
  [{ ...newApp, grants: ["client_credentials"] }, "grants.0"],
])("a fault names its path: %o", async (body, path) => {
  const { at } = await openDemo();
  const answer = await at.call("/partners/apps", send(body));
  expect(answer.status).toBe(400);
  expect((await answer.json()).errors[0].path).toBe(path);
});

test("an app can be changed, its secret rotated, and removed", async () => {
  const { at, app } = await openDemo();
  const path = `/partners/apps/${app.clientId}`;
  const error = async (secret: string) =>
    (await (await at.post("/accounts/connect/token", { client_id: app.clientId, client_secret: secret })).json()).error;
  expect(await error(app.clientSecret)).toBe("unsupported_grant_type");
  const changed = await (await at.call(path, send({ scopes: ["openid"], rotate_secret: true }, "PATCH"))).json();
  expect(changed.scopes).toEqual(["openid"]);
  expect(await error(app.clientSecret)).toBe("invalid_client");
  expect(await error(changed.client_secret)).toBe("unsupported_grant_type");
  expect((await at.call(path, { method: "DELETE", headers: partnerHeaders })).status).toBe(204);
  expect((await at.call(path, { headers: partnerHeaders })).status).toBe(404);
  expect(await error(changed.client_secret)).toBe("invalid_client");
});

test("without the key nothing is told, and without a key the API is not there", async () => {
  const { at } = await openDemo();
  for (const authorization of ["", "Bearer wrong", "Basic x"])
    expect((await at.call("/partners/apps", { method: "POST", headers: { authorization } })).status).toBe(401);
  const plain = await openTestSandbox();
  expect((await plain.call("/partners/apps", send(newApp))).status).toBe(404);
});

test("the control API is there only when it is asked for", async () => {
  const embedded = await openTestSandbox({ control: false });
  expect((await embedded.control("/people/an", { active: false })).status).toBe(404);
  const alone = await openTestSandbox();
  expect((await alone.control("/people/an", { active: false })).status).toBe(200);
  expect((await alone.control("/people/nobody", { active: false })).status).toBe(404);
  expect((await alone.call("/control/clients/plain", { method: "POST", body: "{" })).status).toBe(400);
});

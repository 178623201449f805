import { expect, test } from "vitest";
import { installUrl, newApp, openDemo, partnerHeaders, toolOrigin } from "../testing/demo-app";
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

const uris = (...redirect_uris: string[]) => ({ ...newApp, redirect_uris });
const own = "https://shop.example/cb";

test.each([
  [uris("http://shop.example/cb"), "redirect_uris.0", "url-insecure"],
  [uris("javascript:alert(1)"), "redirect_uris.0", "url-scheme"],
  [uris(own, "myapp://callback"), "redirect_uris.1", "url-scheme"],
  [uris(own, "shop.example/cb"), "redirect_uris.1", "url-malformed"],
  [uris("https:shop.example/cb"), "redirect_uris.0", "url-malformed"],
  [uris("https://shop.example/c b"), "redirect_uris.0", "url-malformed"],
  [uris("https://*.shop.example/cb"), "redirect_uris.0", "url-wildcard"],
  [uris("https://user:pass@shop.example/cb"), "redirect_uris.0", "url-userinfo"],
  [uris("https://shop.example/cb#x"), "redirect_uris.0", "url-fragment"],
  [uris("https://shop.example/cb#"), "redirect_uris.0", "url-fragment"],
  [uris(own, "https://shop.example/CB"), "redirect_uris.1", "url-duplicate"],
  [uris("/install/login", `${toolOrigin}/install/login`), "redirect_uris.1", "url-duplicate"],
  [uris(`${own}?${"x".repeat(400)}`), "redirect_uris.0", "text-too-long"],
  [uris(...Array.from({ length: 21 }, (_, i) => `${own}${i}`)), "redirect_uris", "list-too-long"],
  [uris(), "redirect_uris", "list-empty"],
  [{ ...newApp, post_logout_redirect_uris: ["ftp://shop.example"] }, "post_logout_redirect_uris.0", "url-scheme"],
  [{ ...newApp, scopes: ["openid", "com.read_nothing"] }, "scopes.1", "scope-unknown"],
  [{ ...newApp, scopes: ["com.read_discounts"] }, "scopes.0", "scope-private-only"],
  [{ ...newApp, name: " " }, "name", "text-empty"],
  [{ ...newApp, name: "n".repeat(101) }, "name", "text-too-long"],
  [{ ...newApp, name: "a\u0000b" }, "name", "text-control"],
  [{ ...newApp, name: "a\ud800" }, "name", "text-control"],
  [{ ...newApp, name: "a\u202e" }, "name", "text-control"],
  [{ ...newApp, name: 7 }, "name", "field-type"],
  [{ ...newApp, name: undefined }, "name", "field-missing"],
  [{ ...newApp, grants: [] }, "grants", "list-empty"],
  [{ ...newApp, grants: ["client_credentials"] }, "grants.0", "choice-unknown"],
  [{ ...newApp, pkce: "sometimes" }, "pkce", "choice-unknown"],
  [{ ...newApp, access_token: "jwt" }, "access_token", "choice-unknown"],
  [{ ...newApp, code_lifetime: 0 }, "code_lifetime", "number-range"],
  [{ ...newApp, code_lifetime: 601 }, "code_lifetime", "number-range"],
  [{ ...newApp, access_token_lifetime: 59.5 }, "access_token_lifetime", "field-type"],
  [{ ...newApp, id_token_lifetime: 86_401 }, "id_token_lifetime", "number-range"],
  [{ ...newApp, refresh_absolute_lifetime: 0 }, "refresh_absolute_lifetime", "number-range"],
  [{ ...newApp, app_url: "http://shop.example/" }, "app_url", "url-insecure"],
  [{ ...newApp, scenario: "token-503x" }, "scenario", "scenario-unknown"],
  [{ ...newApp, scenario: "" }, "scenario", "text-empty"],
  [{ ...newApp, client_secret: "chosen" }, "client_secret", "field-unknown"],
])("a fault names its path and has a code: %o", async (body, path, code) => {
  const { at } = await openDemo();
  const answer = await at.call("/partners/apps", send(body));
  expect(answer.status).toBe(400);
  expect((await answer.json()).errors).toEqual([expect.objectContaining({ path, code })]);
});

test("http is for this machine only, by all of its names", async () => {
  const { at } = await openDemo();
  const local = ["http://localhost:3000/cb", "http://127.0.0.1/cb", "http://[::1]:8080/cb"];
  const made = await at.call("/partners/apps", send(uris(...local)));
  expect([made.status, (await made.json()).redirect_uris]).toEqual([201, local]);
});

test("all faults are told at once, and a change with one changes nothing", async () => {
  const { at, app } = await openDemo();
  const path = `/partners/apps/${app.clientId}`;
  const before = await (await at.call(path, { headers: partnerHeaders })).json();
  const wrong = { name: " ", code_lifetime: 0, redirect_uris: ["x", own, "ftp://a"], scopes: ["nothing"] };
  const answer = await at.call(path, send(wrong, "PATCH"));
  const paths = (await answer.json()).errors.map((fault: { path: string }) => fault.path);
  expect(paths).toEqual(["name", "code_lifetime", "redirect_uris.0", "redirect_uris.2", "scopes.0"]);
  expect(await (await at.call(path, { headers: partnerHeaders })).json()).toEqual(before);
});

test("one redirect URL, and no openid, are worth a word", async () => {
  const { at } = await openDemo();
  const made = await at.call("/partners/apps", send({ ...uris(own), scopes: ["com.read_orders"] }));
  const codes = (await made.json()).warnings.map((warning: { code: string }) => warning.code);
  expect(codes).toEqual(["one-redirect-url", "no-openid"]);
});

test("what is set is what the accounts server does: policy, lifetimes, enabled", async () => {
  const { at, app } = await openDemo();
  const path = `/partners/apps/${app.clientId}`;
  const settings = {
    pkce: "required",
    code_lifetime: 7,
    access_token_lifetime: 60,
    id_token_lifetime: 90,
    refresh_absolute_lifetime: 120,
    refresh_usage: "reuse",
    consent: false,
    post_logout_redirect_uris: ["https://shop.example/bye"],
  };
  expect(await (await at.call(path, send(settings, "PATCH"))).json()).toMatchObject(settings);
  const shown = async () => (await at.browser().open(installUrl(app))).url;
  expect(await shown()).toContain("error");
  await at.call(path, send({ pkce: "optional", enabled: false }, "PATCH"));
  expect(await shown()).toContain("error");
  await at.call(path, send({ enabled: true }, "PATCH"));
  expect(await shown()).toContain("login");
});

test("an owner has the apps that are theirs, oldest first, and no more than fifty", async () => {
  const { at, app } = await openDemo();
  const list = async (owner: string) =>
    (await (await at.call(`/partners/apps?owner=${owner}`, { headers: partnerHeaders })).json()).apps;
  at.clock.nowMs += 1_000;
  await at.call("/partners/apps", send({ ...newApp, name: "Second", owner: "person-1" }));
  await at.call("/partners/apps", send({ ...newApp, owner: "person-10" }));
  const mine = await list("person-1");
  expect(mine.map(({ name }: { name: string }) => name)).toEqual([newApp.name, "Second"]);
  expect(JSON.stringify(mine)).not.toContain("secret");
  expect(await list("person")).toEqual([]);
  await at.call(`/partners/apps/${app.clientId}`, { method: "DELETE", headers: partnerHeaders });
  expect(await list("person-1")).toHaveLength(1);
  for (let made = 1; made < 50; made += 1) await at.call("/partners/apps", send(newApp));
  const refused = await at.call("/partners/apps", send(newApp));
  expect([refused.status, (await refused.json()).errors[0].code]).toEqual([400, "too-many-apps"]);
  expect((await at.call("/partners/apps", { headers: partnerHeaders })).status).toBe(400);
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

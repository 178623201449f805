import { expect, test } from "vitest";
import {
  allow,
  type DemoApp,
  installedToken,
  installedTokens,
  installUrl,
  openDemo,
  partner,
  refreshWith,
  toolOrigin,
} from "../testing/demo-app";
import type { TestSandbox } from "../testing/open-test-sandbox";
import { demoStores } from "../worlds/demo";

const silk = demoStores.silk;

const shop = (at: TestSandbox, token: string) =>
  at.call("/apis/com/shop.json", { headers: { authorization: `Bearer ${token}` } });

const userinfo = (at: TestSandbox, token: string) =>
  at.call("/accounts/connect/userinfo", { headers: { authorization: `Bearer ${token}` } });

const uninstall = (at: TestSandbox, app: DemoApp, orgid: string = silk) =>
  partner(at, app, "POST", `/installs/${orgid}/uninstall`);

const installs = async (at: TestSandbox, app: DemoApp) =>
  (await (await partner(at, app, "GET", "/installs")).json()).installs;

const exchange = (at: TestSandbox, app: DemoApp, code: string) =>
  at.post("/accounts/connect/token", {
    grant_type: "authorization_code",
    client_id: app.clientId,
    client_secret: app.clientSecret,
    code,
    redirect_uri: `${toolOrigin}/install/grandservice`,
  });

test("exchanging an authorization with grant_service installs; one without it does not", async () => {
  const { at, app } = await openDemo();
  await installedToken(at, app, "openid org com.read_products");
  expect(await installs(at, app)).toEqual([]);
  await installedToken(at, app);
  const [one, ...more] = await installs(at, app);
  expect(more).toEqual([]);
  expect(one).toMatchObject({ orgid: silk, installed: true, installed_by: "owner", generation: 1 });
  expect(one.scopes).toContain("grant_service");
});

test("an uninstall ends every token of that store with a bare 401 and invalid_grant, and the server knows why", async () => {
  const { at, app } = await openDemo();
  const first = await installedTokens(at, app);
  const login = await installedToken(at, app, "openid org com.read_shop");
  expect((await uninstall(at, app)).status).toBe(200);
  for (const token of [first.access_token, login]) {
    const answer = await shop(at, token);
    expect([answer.status, answer.headers.get("www-authenticate"), await answer.text()]).toEqual([401, "Bearer", ""]);
    expect(at.reasons.at(-1)).toMatchObject({ check: "token-install-current", clientId: app.clientId });
  }
  const refused = await refreshWith(at, app, first.refresh_token);
  expect([refused.status, await refused.json()]).toEqual([400, { error: "invalid_grant" }]);
  expect(at.reasons.at(-1)).toMatchObject({
    check: "refresh-install-current",
    log: "The app was uninstalled from this store",
    values: { orgid: silk },
  });
  expect(await installs(at, app)).toMatchObject([{ orgid: silk, installed: false }]);
  expect((await uninstall(at, app)).status).toBe(404);
});

test("a reinstall is another generation: new tokens live, old ones stay dead", async () => {
  const { at, app } = await openDemo();
  const old = await installedTokens(at, app);
  await uninstall(at, app);
  const fresh = await installedTokens(at, app);
  expect((await shop(at, fresh.access_token)).status).toBe(200);
  expect((await refreshWith(at, app, fresh.refresh_token)).status).toBe(200);
  expect((await shop(at, old.access_token)).status).toBe(401);
  expect((await refreshWith(at, app, old.refresh_token)).status).toBe(400);
  expect(await installs(at, app)).toMatchObject([{ installed: true, generation: 2 }]);
});

test("a code from before the uninstall is spent for nothing, and installs nothing", async () => {
  const { at, app } = await openDemo();
  await installedToken(at, app);
  const visitor = at.browser();
  const consent = await visitor.submit(await visitor.open(installUrl(app)), [["DemoPerson", "owner"]]);
  const code = new URL((await allow(visitor, consent)).url).searchParams.get("code") ?? "";
  await uninstall(at, app);
  const answer = await exchange(at, app, code);
  expect([answer.status, await answer.json()]).toEqual([400, { error: "invalid_grant" }]);
  expect(at.reasons.at(-1)?.check).toBe("code-install-current");
  expect(await installs(at, app)).toMatchObject([{ installed: false }]);
});

test("another store's install, and another app's, go on", async () => {
  const { at, app } = await openDemo();
  const visitor = at.browser();
  const url = installUrl(app, { orgid: demoStores.coffee });
  const consent = await visitor.submit(await visitor.open(url), [["DemoPerson", "owner-two"]]);
  const code = new URL((await allow(visitor, consent)).url).searchParams.get("code") ?? "";
  const coffee = await (await exchange(at, app, code)).json();
  await installedToken(at, app);
  await uninstall(at, app);
  expect((await shop(at, coffee.access_token)).status).toBe(200);
  expect((await uninstall(at, app, demoStores.books)).status).toBe(404);
});

const asksFor = async (at: TestSandbox, app: DemoApp, person: string) => {
  const visitor = at.browser();
  return visitor.submit(await visitor.open(installUrl(app)), [["DemoPerson", person]]);
};

test("an owner who became staff for this app may not install it any more, and its tokens say so", async () => {
  const { at, app } = await openDemo();
  const tokens = await installedTokens(at, app);
  const changed = await partner(at, app, "PUT", "/people/owner", { role: "staff" });
  expect(await changed.json()).toEqual({ name: "owner", active: true, orgs: [{ orgid: silk, role: ["staff"] }] });
  expect((await (await userinfo(at, tokens.access_token)).json()).role).toBe("staff");
  const refreshed = await (await refreshWith(at, app, tokens.refresh_token)).json();
  expect(JSON.parse(atob(refreshed.id_token.split(".")[1])).role).toBe("staff");
  const page = await asksFor(at, app, "owner");
  expect(page.html).not.toContain('value="yes"');
  await partner(at, app, "PUT", "/people/owner", { role: null });
  expect((await asksFor(at, app, "owner")).html).toContain('value="yes"');
});

test("what is changed under one app no other app sees", async () => {
  const { at, app } = await openDemo();
  const other = await at.call("/partners/apps", {
    method: "POST",
    headers: { authorization: "Bearer partners-key-of-the-test" },
    body: JSON.stringify({
      name: "Khác",
      owner: "person-2",
      redirect_uris: ["/install/login", "/install/grandservice"],
      scopes: ["openid", "org", "userinfo", "grant_service", "com.read_shop"],
    }),
  });
  const made = await other.json();
  const theirs = { clientId: made.client_id, clientSecret: made.client_secret };
  await partner(at, app, "PUT", "/people/owner", { role: "staff", active: false });
  const token = await installedToken(at, theirs, "openid org userinfo grant_service com.read_shop");
  expect((await (await userinfo(at, token)).json()).role).toBe("admin");
});

test("a person who is disabled for this app has dead tokens, and cannot sign in to it", async () => {
  const { at, app } = await openDemo();
  const tokens = await installedTokens(at, app);
  await partner(at, app, "PUT", "/people/owner", { active: false });
  expect((await shop(at, tokens.access_token)).status).toBe(401);
  expect(at.reasons.at(-1)?.check).toBe("token-person");
  expect((await refreshWith(at, app, tokens.refresh_token)).status).toBe(400);
  expect((await asksFor(at, app, "owner")).html).toContain('name="Password"');
  await partner(at, app, "PUT", "/people/owner", { active: true });
  expect((await shop(at, tokens.access_token)).status).toBe(200);
});

test.each([
  ["nobody", { role: "staff" }, 404],
  ["owner", { role: "" }, 400],
  ["owner", { role: "staff", orgid: demoStores.coffee }, 400],
  ["owner", { active: "no" }, 400],
])("changing %s by %o is refused with %i", async (name, body, status) => {
  const { at, app } = await openDemo();
  expect((await partner(at, app, "PUT", `/people/${name}`, body)).status).toBe(status);
});

test("the routes need the partners' key; alone, the control API has them too", async () => {
  const { at, app } = await openDemo();
  await installedToken(at, app);
  expect((await at.call(`/partners/apps/${app.clientId}/installs`)).status).toBe(401);
  const alone = `/control/clients/${app.clientId}/installs/${silk}/uninstall`;
  expect((await at.call(alone)).status).toBe(405);
  expect((await at.call(alone, { method: "POST" })).status).toBe(200);
  expect((await at.call("/control/clients/nobody/installs")).status).toBe(404);
});

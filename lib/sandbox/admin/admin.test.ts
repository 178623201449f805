import { inspect } from "node:util";
import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { readLaunchQuery } from "@/lib/oauth/launch-messages";
import { readSignature, verifySignature } from "@/lib/oauth/verify-signature";
import type { Page, TestBrowser } from "../testing/browser";
import { type DemoApp, installedTokens, openDemo, partner, toolOrigin } from "../testing/demo-app";
import { openTestSandbox, origin, type TestSandbox } from "../testing/open-test-sandbox";
import { closeApps, openSubscribed, posts } from "../testing/subscribed-app";
import { buildWorld } from "../world/read-world";
import { demoStores } from "../worlds/demo";

afterEach(closeApps);

const silkAdmin = `${origin}/admin/lua-hoi-an`;

async function openInstalled() {
  const { at, app } = await openDemo();
  const visitor = at.browser();
  await installedTokens(at, app, undefined, visitor);
  return { at, app, visitor };
}

const signedBy = (secret: string, url: string): readonly string[] => {
  const { hmac, messages } = readLaunchQuery(url);
  return verifySignature(secret, readSignature(hmac ?? ""), messages);
};

const launched = async (at: TestSandbox, app: DemoApp, orgid: string = demoStores.silk): Promise<string> =>
  (await (await partner(at, app, "GET", `/launch?orgid=${orgid}`)).json()).url;

/** Presses one button of the form of one app. */
const press = (visitor: TestBrowser, page: Page, what: string, app: DemoApp): Promise<Page> =>
  visitor.submit(page, [
    ["client_id", app.clientId],
    ["do", what],
  ]);

test("a launch names store and time, and is signed over its pairs in the order they have", async () => {
  const { at, app } = await openInstalled();
  const url = new URL(await launched(at, app));
  expect(`${url.origin}${url.pathname}`).toBe(`${toolOrigin}/`);
  expect([...url.searchParams.keys()]).toEqual(["orgid", "shop", "timestamp", "hmac"]);
  expect(url.searchParams.get("shop")).toBe("lua-hoi-an.myharavan.com");
  expect(url.searchParams.get("timestamp")).toBe(String(at.clock.nowMs / 1000));
  expect(url.searchParams.get("hmac")).toMatch(/^[0-9a-f]{64}$/);
  expect(signedBy(app.clientSecret, url.href)).toContain("original-raw");
  expect(signedBy("another secret", url.href)).toEqual([]);
});

test("the app's own query comes first and is signed too, so that sorting the pairs would not do", async () => {
  const { at, app } = await openInstalled();
  const asked = "https://app.example/open?z=1&name=S%E1%BB%95%20b%C3%A1n";
  const changed = await partner(at, app, "PATCH", "", { app_url: asked });
  expect((await changed.json()).app_url).toBe(asked);
  const url = await launched(at, app);
  expect(url.startsWith(`${asked}&orgid=`)).toBe(true);
  expect(signedBy(app.clientSecret, url)).toEqual(["original-raw"]);
});

test("whatever stands in the app's address, the launch is signed as it is written", async () => {
  const { at, app } = await openInstalled();
  await fc.assert(
    fc.asyncProperty(fc.webQueryParameters(), fc.string(), async (query, rest) => {
      const app_url = new URL(`https://app.example/?${query}&${rest.replaceAll("#", "")}`).href;
      await partner(at, app, "PATCH", "", { app_url });
      expect(signedBy(app.clientSecret, await launched(at, app))).toContain("original-raw");
    }),
    { numRuns: 60 },
  );
});

test("a client of a world file is launched at its app_url, with its own secret; the world prints without it", async () => {
  const world = buildWorld({
    identity_scopes: { openid: ["sub"] },
    api_scopes: [],
    people: [],
    stores: [{ orgid: "7", orgname: "Bảy", orgsub: "bay" }],
    clients: [{ client_id: "filed", secret: "secret of the file", app_url: "https://app.example/open" }],
  });
  expect(inspect(world, { depth: 9 })).not.toContain("secret of the file");
  const at = await openTestSandbox({ world });
  const { url } = await (await at.call("/control/clients/filed/launch?orgid=7")).json();
  expect(url).toContain("https://app.example/open?orgid=7&shop=bay.myharavan.com&");
  expect(signedBy("secret of the file", url)).toContain("original-raw");
});

test.each(["http://app.example/", "javascript:alert(1)", "https://app.example/#x"])(
  "%s is no app_url",
  async (app_url) => {
    const { at, app } = await openInstalled();
    const answer = await partner(at, app, "PATCH", "", { app_url });
    expect([answer.status, (await answer.json()).errors[0].path]).toEqual([400, "app_url"]);
  },
);

test("a registration whose secret is only known as a hash cannot be launched, until a new one is made", async () => {
  const { at, app, visitor } = await openInstalled();
  const client = await at.records.get("clients", app.clientId);
  if (client === undefined) throw new Error("the app is not there");
  const { sealedSecret, ...older } = client;
  expect(sealedSecret).toBeDefined();
  await at.records.put("clients", app.clientId, older);
  expect((await partner(at, app, "GET", `/launch?orgid=${demoStores.silk}`)).status).toBe(409);
  const page = await press(visitor, await visitor.open(silkAdmin), "open", app);
  expect([page.status, page.html.includes('role="alert"')]).toEqual([200, true]);
  await partner(at, app, "PATCH", "", { rotate_secret: true });
  expect(await launched(at, app)).toContain("hmac=");
  expect((await partner(at, app, "GET", "/launch?orgid=1")).status).toBe(404);
});

test("the admin asks who is there, and comes back", async () => {
  const { at, app } = await openInstalled();
  const visitor = at.browser();
  const login = await visitor.open(`${silkAdmin}?app=${app.clientId}`);
  expect(login.url).toContain("/account/login");
  const page = await visitor.submit(login, [["DemoPerson", "owner"]]);
  expect(page.url).toBe(`${silkAdmin}?app=${app.clientId}`);
  expect(page.html).toContain("Sổ Bán Hàng");
  expect(page.html).toContain("Giả lập");
  expect((await visitor.open(`${silkAdmin}?app=${app.clientId}&lang=en`)).html).toContain("Open app");
  expect((await visitor.open(`${origin}/accounts/`)).html).toContain('href="/admin/lua-hoi-an"');
});

test.each([
  "https://evil.example/admin/lua-hoi-an",
  "//evil.example/admin/lua-hoi-an",
  "/admin/lua-hoi-an/../../x",
  "/admin/nobody",
])("sign-in does not come back to %s", async (returnUrl) => {
  const { at } = await openDemo();
  const visitor = at.browser();
  const login = await visitor.open(`${origin}/accounts/account/login?${new URLSearchParams({ ReturnUrl: returnUrl })}`);
  expect((await visitor.submit(login, [["DemoPerson", "owner"]])).url).toBe(`${origin}/accounts/`);
});

test("the owner opens the app, and is led to it with a signed address", async () => {
  const { app, visitor } = await openInstalled();
  const end = await press(visitor, await visitor.open(silkAdmin), "open", app);
  expect(end.url.startsWith(`${toolOrigin}/?orgid=${demoStores.silk}&`)).toBe(true);
  expect(end.headers.get("referrer-policy")).toBe("no-referrer");
  expect(signedBy(app.clientSecret, end.url)).toContain("original-raw");
});

test("removing asks first; then the tokens are dead and the webhook was told", async () => {
  const { at, app, hooks, token } = await openSubscribed();
  const visitor = at.browser();
  const home = await visitor.submit(await visitor.open(`${silkAdmin}?app=${app.clientId}`), [["DemoPerson", "owner"]]);
  const shop = async () =>
    (await at.call("/apis/com/shop.json", { headers: { authorization: `Bearer ${token}` } })).status;
  const question = await press(visitor, home, "remove", app);
  expect(question.html).toContain('value="remove-now"');
  expect(await shop()).toBe(200);
  const after = await press(visitor, question, "remove-now", app);
  expect(after.html).not.toContain("Sổ Bán Hàng");
  expect(await shop()).toBe(401);
  await at.sandbox.runDue();
  expect(posts(hooks).map(({ headers }) => headers["x-haravan-topic"])).toEqual(["app/uninstalled"]);
});

test("staff may open, and not remove", async () => {
  const { at, app } = await openInstalled();
  const visitor = at.browser();
  const home = await visitor.submit(await visitor.open(`${silkAdmin}?app=${app.clientId}`), [["DemoPerson", "staff"]]);
  expect(home.html).toContain('value="open"');
  expect(home.html).not.toContain('value="remove"');
  await press(visitor, home, "remove-now", app);
  expect((await (await partner(at, app, "GET", "/installs")).json()).installs).toMatchObject([{ installed: true }]);
});

test("who belongs to another store sees nothing but that", async () => {
  const { at, app } = await openInstalled();
  const visitor = at.browser();
  const login = await visitor.open(`${silkAdmin}?app=${app.clientId}`);
  const page = await visitor.submit(login, [["DemoPerson", "owner-two"]]);
  expect([page.status, page.html.includes("Sổ Bán Hàng")]).toEqual([403, false]);
  expect((await at.call("/admin/nobody")).status).toBe(404);
});

test("where the sandbox is shared, an app shows to its own browser and to whoever names it; alone, to all", async () => {
  for (const control of [false, true]) {
    const at = await openTestSandbox({ demo: true, toolOrigin, partnersKey: "partners-key-of-the-test", control });
    const made = await at.call("/partners/apps", {
      method: "POST",
      headers: { authorization: "Bearer partners-key-of-the-test" },
      body: JSON.stringify({
        name: "Riêng",
        owner: "person-1",
        redirect_uris: ["/install/grandservice"],
        scopes: ["openid", "org", "grant_service"],
      }),
    });
    const { client_id, client_secret } = await made.json();
    const mine = at.browser();
    const app = { clientId: client_id, clientSecret: client_secret };
    await installedTokens(at, app, "openid org grant_service", mine);
    expect((await mine.open(silkAdmin)).html).toContain("Riêng");
    const other = at.browser();
    const seen = await other.submit(await other.open(silkAdmin), [["DemoPerson", "owner"]]);
    expect(seen.html.includes("Riêng")).toBe(control);
    expect((await other.open(`${silkAdmin}?app=${client_id}`)).html).toContain("Riêng");
  }
});

test.each([
  [{ "sec-fetch-site": "cross-site" }],
  [{ origin: "http://127.0.0.1:5000", "sec-fetch-site": "same-site" }],
  [{ origin: "null" }],
  [{ "content-type": "text/plain" }],
])("a form posted with %o changes nothing", async (headers) => {
  const { at, app, visitor } = await openInstalled();
  const body = new URLSearchParams({ client_id: app.clientId, do: "remove-now" }).toString();
  const answer = await visitor.request(silkAdmin, {
    method: "POST",
    body,
    headers: { "content-type": "application/x-www-form-urlencoded", ...(headers as Record<string, string>) },
  });
  expect(answer.status).toBe(400);
  expect((await (await partner(at, app, "GET", "/installs")).json()).installs).toMatchObject([{ installed: true }]);
});

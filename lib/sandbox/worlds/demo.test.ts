import { expect, test } from "vitest";
import { offeredScopes } from "../testing/browser";
import { allow, installScopes, installUrl, openDemo, toolOrigin } from "../testing/demo-app";
import { authorizeUrl } from "../testing/open-test-sandbox";
import { demoPeople, demoStores, demoWorld, signInClient } from "./demo";

const claimsOf = (jwt: string) => JSON.parse(Buffer.from(jwt.split(".")[1] ?? "", "base64url").toString());
const loginScopes = "openid profile email org userinfo";

test("the people and stores are the documented ones", () => {
  const world = demoWorld();
  expect([...world.people.keys()]).toEqual([...demoPeople]);
  expect([...world.stores.keys()]).toEqual(Object.values(demoStores));
});

test("the login leg asks no consent, and one store skips the chooser", async () => {
  const { at, app } = await openDemo();
  const visitor = at.browser();
  const login = await visitor.open(installUrl(app, { scope: loginScopes }));
  expect(login.html).toContain('<html lang="vi">');
  expect(login.html).toContain("Giả lập");
  expect((await visitor.submit(login, [["DemoPerson", "owner"]])).url).toMatch(
    /^http:\/\/localhost:4998\/install\/grandservice\?code=/,
  );
});

test("the install leg asks the owner, who may allow a part", async () => {
  const { at, app } = await openDemo();
  const visitor = at.browser();
  const consent = await visitor.submit(await visitor.open(installUrl(app)), [["DemoPerson", "owner"]]);
  expect([...offeredScopes(consent)].sort()).toEqual(installScopes.split(" ").sort());
  const end = await allow(visitor, consent, ["openid", "org", "grant_service"]);
  expect(new URL(end.url).searchParams.get("scope")).toBe("openid org grant_service");
  expect((await visitor.open(installUrl(app))).html).toContain("ScopesConsented");
});

test("a denial goes back to the app", async () => {
  const { at, app } = await openDemo();
  const visitor = at.browser();
  const consent = await visitor.submit(await visitor.open(installUrl(app)), [["DemoPerson", "owner"]]);
  const end = await visitor.submit(consent, [["button", "no"]]);
  expect(end.url).toContain("?error=access_denied&state=s1");
});

test("a staff member cannot allow an install, not even by posting yes", async () => {
  const { at, app } = await openDemo();
  const visitor = at.browser();
  const refused = await visitor.submit(await visitor.open(installUrl(app)), [["DemoPerson", "staff"]]);
  expect(refused.html).not.toContain('value="yes"');
  expect(refused.html).toContain("grant_service, wh_api");
  const end = await allow(visitor, refused, ["grant_service"]);
  expect(end.url).toContain("error=access_denied");
  expect(at.reasons.at(-1)?.check).toBe("owner-only-scopes");
});

test("who owns two stores chooses one each time, and its claims are in the ID token", async () => {
  const { at, app } = await openDemo();
  const visitor = at.browser();
  const url = installUrl(app, { scope: loginScopes });
  const chooser = await visitor.submit(await visitor.open(url), [["DemoPerson", "owner-two"]]);
  const end = await visitor.submit(chooser, [["orgid", demoStores.books]]);
  const answer = await at.post("/accounts/connect/token", {
    grant_type: "authorization_code",
    client_id: app.clientId,
    client_secret: app.clientSecret,
    code: new URL(end.url).searchParams.get("code") ?? "",
    redirect_uri: `${toolOrigin}/install/grandservice`,
  });
  expect(claimsOf((await answer.json()).id_token)).toMatchObject({
    orgid: demoStores.books,
    orgname: "Tiệm Sách Nhỏ",
    orgsub: "tiem-sach-nho",
    role: "admin",
  });
  expect((await visitor.open(url)).html).toContain(demoStores.coffee);
  expect((await visitor.open(installUrl(app, { scope: loginScopes, orgid: demoStores.coffee }))).url).toContain(
    "code=",
  );
  expect((await visitor.open(installUrl(app, { scope: loginScopes, prompt: "none" }))).url).toContain(
    "account_selection_required",
  );
});

test("a store that is not the person's own is not chosen by asking for it", async () => {
  const { at, app } = await openDemo();
  const visitor = at.browser();
  const url = installUrl(app, { scope: loginScopes, orgid: demoStores.silk });
  const chooser = await visitor.submit(await visitor.open(url), [["DemoPerson", "owner-two"]]);
  expect(chooser.html).not.toContain(`value="${demoStores.silk}"`);
  expect((await visitor.submit(chooser, [["orgid", demoStores.silk]])).html).toContain('name="orgid"');
});

test("login_hint puts that person first", async () => {
  const { at, app } = await openDemo();
  const login = await at.browser().open(installUrl(app, { login_hint: "staff" }));
  expect([...login.html.matchAll(/name="DemoPerson" value="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    "staff",
    "owner",
    "owner-two",
  ]);
  expect(login.html).toContain('value="staff" class="hinted" autofocus');
});

test("the tool signs in with its own client, without consent", async () => {
  const { at } = await openDemo();
  const visitor = at.browser();
  const login = await visitor.open(
    authorizeUrl({
      client_id: signInClient.id,
      redirect_uri: `${toolOrigin}${signInClient.redirectPath}`,
      response_type: "code",
      scope: signInClient.scopes.join(" "),
    }),
  );
  expect((await visitor.submit(login, [["DemoPerson", "staff"]])).url).toMatch(/\/api\/auth\/callback\/sandbox\?code=/);
});

test("a wrong password shows the login page again; English is one link away", async () => {
  const { at, app } = await openDemo();
  const visitor = at.browser();
  const again = await visitor.submit(await visitor.open(installUrl(app)), [
    ["Username", "owner"],
    ["Password", "x"],
  ]);
  expect(again.html).toContain("không đúng");
  expect((await visitor.open(`${again.url}?lang=en`)).html).toContain("<h1>Sign in</h1>");
});

test.each(["https://evil.example/", "//evil.example/accounts/connect/authorize/callback?x=1", "/elsewhere"])(
  "a return address of %s leads nowhere but home",
  async (returnUrl) => {
    const { at } = await openDemo();
    const answer = await at.post("/accounts/account/login", { DemoPerson: "owner", ReturnUrl: returnUrl });
    expect(answer.headers.get("location")).toBe("http://127.0.0.1:4999/accounts/");
  },
);

test("a form posted from another site is refused", async () => {
  const { at } = await openDemo();
  const answer = await at.post("/accounts/account/login", { DemoPerson: "owner" }, { "sec-fetch-site": "cross-site" });
  expect(answer.status).toBe(400);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { allow, type DemoApp, installUrl, openDemo, partnerHeaders } from "../testing/demo-app";
import type { TestSandbox } from "../testing/open-test-sandbox";
import { preferredScenario } from "./choose-scenario";

async function codeOf(at: TestSandbox, app: DemoApp, change: Readonly<Record<string, string>> = {}): Promise<string> {
  const visitor = at.browser();
  const consent = await visitor.submit(await visitor.open(installUrl(app, change)), [["DemoPerson", "owner"]]);
  return new URL((await allow(visitor, consent)).url).searchParams.get("code") ?? "";
}

const exchange = (at: TestSandbox, app: DemoApp, code: string, headers = {}, path = "/accounts/connect/token") =>
  at.post(
    path,
    {
      grant_type: "authorization_code",
      client_id: app.clientId,
      client_secret: app.clientSecret,
      code,
      redirect_uri: new URL(installUrl(app)).searchParams.get("redirect_uri") ?? "",
    },
    headers,
  );

const arm = (at: TestSandbox, app: DemoApp, body: unknown) =>
  at.call(`/control/clients/${app.clientId}/scenario`, { method: "PUT", body: JSON.stringify(body) });

test("the header wins over the query, the query over the path, the path over the code, the code over the client", async () => {
  const { at, app } = await openDemo();
  await arm(at, app, { name: "token-405", times: null });
  const code = await codeOf(at, app, { scenario: "token-404" });
  const path = "/accounts/~token-415/connect/token";
  const prefer = { prefer: "scenario=token-503" };
  expect((await exchange(at, app, code, prefer, `${path}?scenario=token-500`)).status).toBe(503);
  expect((await exchange(at, app, code, {}, `${path}?scenario=token-500`)).status).toBe(500);
  expect((await exchange(at, app, code, {}, path)).status).toBe(415);
  expect((await exchange(at, app, code)).status).toBe(404);
  expect((await exchange(at, app, await codeOf(at, app))).status).toBe(405);
});

test("a code's scenario goes on with the tokens that come of it", async () => {
  const { at, app } = await openDemo();
  const code = await codeOf(at, app, { scenario: "api-502" });
  const { access_token: token } = await (await exchange(at, app, code)).json();
  const call = () => at.call("/apis/com/shop.json", { headers: { authorization: `Bearer ${token}` } });
  expect([(await call()).status, (await call()).status]).toEqual([502, 502]);
});

test("an issuer path is an issuer of its own: discovery, pages, ID token and API follow it", async () => {
  const { at, app } = await openDemo();
  const issuer = `${at.sandbox === undefined ? "" : "http://127.0.0.1:4999"}/accounts/~token-expires-missing`;
  const metadata = await (await at.call("/accounts/~token-expires-missing/.well-known/openid-configuration")).json();
  expect(metadata.issuer).toBe(issuer);
  expect(metadata.token_endpoint).toBe(`${issuer}/connect/token`);
  const visitor = at.browser();
  const url = installUrl(app).replace("/accounts/", "/accounts/~token-expires-missing/");
  const consent = await visitor.submit(await visitor.open(url), [["DemoPerson", "owner"]]);
  expect(consent.url.startsWith(issuer)).toBe(true);
  const code = new URL((await allow(visitor, consent)).url).searchParams.get("code") ?? "";
  const answer = await (await exchange(at, app, code, {}, "/accounts/~token-expires-missing/connect/token")).json();
  expect(answer.expires_in).toBeUndefined();
  const [, claims = ""] = answer.id_token.split(".");
  expect(JSON.parse(Buffer.from(claims, "base64url").toString()).iss).toBe(issuer);
});

test("a name that no scenario has is no path; in header and query it is refused with the names like it", async () => {
  const { at, app } = await openDemo();
  expect((await at.call("/accounts/~nothing/.well-known/openid-configuration")).status).toBe(404);
  const code = await codeOf(at, app);
  const byHeader = await exchange(at, app, code, { prefer: "scenario=token-code-exipred" });
  const byQuery = await exchange(at, app, code, {}, "/accounts/connect/token?scenario=token-code-exipred");
  for (const refused of [byHeader, byQuery]) {
    expect(refused.status).toBe(400);
    const { error, error_description: words, nearest } = await refused.json();
    expect([error, nearest[0]]).toEqual(["unknown_scenario", "token-code-expired"]);
    expect(words).toContain("token-code-exipred");
  }
  expect((await exchange(at, app, code, {}, "/accounts/connect/token?scenario=%3Cnothing%3E")).status).toBe(400);
  expect((await exchange(at, app, code, { prefer: "scenario=token_502" })).status).toBe(400);
  expect((await exchange(at, app, code, { prefer: "respond-async, wait=5" })).status).toBe(200);
});

test("where the sandbox is shared, a name that no scenario has is passed over, as any parameter that nobody knows", async () => {
  const { at, app } = await openDemo({ control: false });
  const code = await codeOf(at, app);
  expect((await exchange(at, app, code, { prefer: "scenario=nothing" })).status).toBe(200);
  const path = `/partners/apps/${app.clientId}/scenario`;
  await at.call(path, { method: "PUT", headers: partnerHeaders, body: JSON.stringify({ next: "token-503" }) });
  expect((await exchange(at, app, code, { prefer: "scenario=nothing" })).status).toBe(503);
});

test("an answer says that a preference was applied where the header asked, and nowhere else", async () => {
  const { at, app } = await openDemo();
  const applied = async (answer: Promise<Response>) => (await answer).headers.get("preference-applied");
  expect(await applied(exchange(at, app, "x", { prefer: "scenario=token-503" }))).toBe("scenario=token-503");
  expect(await applied(exchange(at, app, "x", { prefer: "scenario=api-502" }))).toBeNull();
  expect(await applied(exchange(at, app, "x", {}, "/accounts/connect/token?scenario=token-503"))).toBeNull();
  expect(await applied(exchange(at, app, "x", {}, "/accounts/~token-503/connect/token"))).toBeNull();
  await arm(at, app, { name: "token-503", times: null });
  expect(await applied(exchange(at, app, "x"))).toBeNull();
  expect(await applied(exchange(at, app, "x", { prefer: "respond-async" }))).toBeNull();
});

test("an armed client meets it so many times, where it acts, and other clients never", async () => {
  const { at, app } = await openDemo();
  const made = await at.call("/partners/apps", {
    method: "POST",
    headers: partnerHeaders,
    body: JSON.stringify({ name: "Khác", owner: "p2", redirect_uris: ["/install/grandservice"], scopes: ["openid"] }),
  });
  const { client_id: clientId, client_secret: clientSecret } = await made.json();
  expect((await arm(at, app, { name: "token-503", times: 2 })).status).toBe(200);
  const other = { clientId, clientSecret };
  expect((await exchange(at, other, "x")).status).toBe(400);
  const statuses = [];
  for (let call = 0; call < 3; call += 1) statuses.push((await exchange(at, app, "x")).status);
  expect(statuses).toEqual([503, 503, 400]);
});

test("a registration's own scenario is met until it is taken back, after one of the next call, and by no other app", async () => {
  const { at, app } = await openDemo();
  const register = async (scenario: string | null) => {
    const path = `/partners/apps/${app.clientId}`;
    const body = JSON.stringify({ scenario });
    const shown = await at.call(path, { method: "PATCH", headers: partnerHeaders, body });
    return (await shown.json()).scenario;
  };
  expect(await register("Token-503")).toBe("token-503");
  const statuses = async (times: number) => {
    const found = [];
    for (let call = 0; call < times; call += 1) found.push((await exchange(at, app, "x")).status);
    return found;
  };
  expect(await statuses(3)).toEqual([503, 503, 503]);
  await arm(at, app, { name: "token-405" });
  expect(await statuses(2)).toEqual([405, 503]);
  // It acts at the token endpoint, and nowhere else.
  expect((await at.sandbox.fetch(new Request(installUrl(app)))).status).toBe(302);
  const other = { clientId: "another", clientSecret: "secret" };
  expect((await exchange(at, other, "x")).status).toBe(400);
  expect(await register(null)).toBeNull();
  expect(await statuses(1)).toEqual([400]);
});

test("Prefer is read as HTTP writes it, and any other text names nothing", () => {
  expect(preferredScenario("respond-async, scenario=api-500; wait=10")).toBe("api-500");
  expect(preferredScenario('Scenario="api-500"')).toBe("api-500");
  fc.assert(fc.property(fc.string(), (text) => void preferredScenario(text)));
});

test("what was armed and not met is forgotten after ten minutes; what is registered stays, and goes with the app", async () => {
  const { at, app } = await openDemo();
  const path = `/partners/apps/${app.clientId}`;
  const register = (body: unknown) =>
    at.call(path, { method: "PATCH", headers: partnerHeaders, body: JSON.stringify(body) });
  await register({ scenario: "token-503" });
  await arm(at, app, { name: "token-405", times: 3 });
  expect((await exchange(at, app, "x")).status).toBe(405);
  at.clock.nowMs += 600_001;
  expect([(await exchange(at, app, "x")).status, (await exchange(at, app, "x")).status]).toEqual([503, 503]);
  // Taken back is what was armed, and not what is registered.
  await arm(at, app, { name: "token-405", times: null });
  expect((await exchange(at, app, "x")).status).toBe(405);
  await at.call(`/control/clients/${app.clientId}/scenario`, { method: "DELETE" });
  expect((await exchange(at, app, "x")).status).toBe(503);
  await at.call(path, { method: "DELETE", headers: partnerHeaders });
  expect((await exchange(at, app, "x")).status).toBe(400);
});

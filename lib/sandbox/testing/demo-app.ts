import { offeredScopes, type Page, type TestBrowser } from "./browser";
import { authorizeUrl, openTestSandbox, type TestSandbox } from "./open-test-sandbox";

export const toolOrigin = "http://localhost:4998";
export const partnersKey = "partners-key-of-the-test";

export interface DemoApp {
  readonly clientId: string;
  readonly clientSecret: string;
}

export const installScopes =
  "openid profile email org userinfo grant_service offline_access wh_api com.read_shop com.write_products";

export const partnerHeaders = { authorization: `Bearer ${partnersKey}`, "content-type": "application/json" };

export const newApp = {
  name: "Sổ Bán Hàng",
  owner: "person-1",
  redirect_uris: ["/install/login", "/install/grandservice"],
  scopes: [...installScopes.split(" "), "com.read_orders", "com.read_products"],
};

/** The embedded world, with one app registered as the tool does it. */
export async function openDemo(): Promise<{ at: TestSandbox; app: DemoApp }> {
  const at = await openTestSandbox({ demo: true, toolOrigin, partnersKey, signInSecret: "sign-in-secret" });
  const answer = await at.call("/partners/apps", {
    method: "POST",
    headers: partnerHeaders,
    body: JSON.stringify(newApp),
  });
  const made = await answer.json();
  return { at, app: { clientId: made.client_id, clientSecret: made.client_secret } };
}

export const installUrl = (app: DemoApp, change: Readonly<Record<string, string>> = {}): string =>
  authorizeUrl({
    client_id: app.clientId,
    redirect_uri: `${toolOrigin}/install/grandservice`,
    response_type: "code",
    scope: installScopes,
    state: "s1",
    ...change,
  });

export const allow = (visitor: TestBrowser, page: Page, scopes = offeredScopes(page)): Promise<Page> =>
  visitor.submit(page, [["button", "yes"], ...scopes.map((scope) => ["ScopesConsented", scope] as const)]);

/** Installs as the owner of one store, and exchanges the code. */
export async function installedToken(at: TestSandbox, app: DemoApp, scope = installScopes): Promise<string> {
  const visitor = at.browser();
  const consent = await visitor.submit(await visitor.open(installUrl(app, { scope })), [["DemoPerson", "owner"]]);
  const end = scope.includes("grant_service") ? await allow(visitor, consent) : consent;
  const answer = await at.post("/accounts/connect/token", {
    grant_type: "authorization_code",
    client_id: app.clientId,
    client_secret: app.clientSecret,
    code: new URL(end.url).searchParams.get("code") ?? "",
    redirect_uri: `${toolOrigin}/install/grandservice`,
  });
  return (await answer.json()).access_token;
}

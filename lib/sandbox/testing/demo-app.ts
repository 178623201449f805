import { offeredScopes, type Page, type TestBrowser } from "./browser";
import { authorizeUrl, openTestSandbox, type TestOptions, type TestSandbox } from "./open-test-sandbox";

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
export async function openDemo(options: TestOptions = {}): Promise<{ at: TestSandbox; app: DemoApp }> {
  const at = await openTestSandbox({ demo: true, toolOrigin, partnersKey, signInSecret: "sign-in-secret", ...options });
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

export interface Tokens {
  readonly access_token: string;
  readonly refresh_token: string;
  readonly id_token: string;
}

/** Installs as the owner of one store, and exchanges the code. */
export async function installedToken(at: TestSandbox, app: DemoApp, scope = installScopes): Promise<string> {
  return (await installedTokens(at, app, scope)).access_token;
}

export async function installedTokens(
  at: TestSandbox,
  app: DemoApp,
  scope = installScopes,
  visitor = at.browser(),
): Promise<Tokens> {
  const consent = await visitor.submit(await visitor.open(installUrl(app, { scope })), [["DemoPerson", "owner"]]);
  const end = scope.includes("grant_service") ? await allow(visitor, consent) : consent;
  const answer = await at.post("/accounts/connect/token", {
    grant_type: "authorization_code",
    client_id: app.clientId,
    client_secret: app.clientSecret,
    code: new URL(end.url).searchParams.get("code") ?? "",
    redirect_uri: `${toolOrigin}/install/grandservice`,
  });
  return await answer.json();
}

/** A call of the app's own dashboard. */
export const partner = (
  at: TestSandbox,
  app: DemoApp,
  method: string,
  path: string,
  body?: unknown,
): Promise<Response> =>
  at.call(`/partners/apps/${app.clientId}${path}`, {
    method,
    headers: partnerHeaders,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

export const refreshWith = (at: TestSandbox, app: DemoApp, token: string): Promise<Response> =>
  at.post("/accounts/connect/token", {
    grant_type: "refresh_token",
    client_id: app.clientId,
    client_secret: app.clientSecret,
    refresh_token: token,
  });

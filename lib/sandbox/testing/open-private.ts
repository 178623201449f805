import { scopes } from "../../haravan/scopes";
import { type DemoApp, openDemo, partnerHeaders } from "./demo-app";
import type { TestSandbox } from "./open-test-sandbox";

const dataScopes = scopes.filter(({ access }) => access !== null).map(({ name }) => name);

export interface PrivateApp {
  readonly at: TestSandbox;
  readonly app: DemoApp;
  readonly token: string;
  get(path: string, token?: string): Promise<Response>;
  send(method: string, path: string, body?: unknown, token?: string): Promise<Response>;
}

/** A private token of one store: no browser, no code, and every data scope unless some are named. */
export async function createPrivateToken(
  at: TestSandbox,
  app: DemoApp,
  orgid: string,
  granted: readonly string[] = dataScopes,
): Promise<string> {
  const answer = await at.call(`/partners/apps/${app.clientId}/private-tokens`, {
    method: "POST",
    headers: partnerHeaders,
    body: JSON.stringify({ name: "test", orgid, scopes: granted }),
  });
  const { token } = await answer.json();
  return token;
}

export async function openPrivate(orgid: string, granted?: readonly string[]): Promise<PrivateApp> {
  const { at, app } = await openDemo();
  const token = await createPrivateToken(at, app, orgid, granted);
  const call = (method: string, path: string, bearer: string, body?: unknown) => {
    // A test reads far more often than an app may.
    at.clock.nowMs += 1_000;
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const type = body === undefined ? {} : { "content-type": "application/json" };
    return at.call(`/apis${path}`, { method, headers: { authorization: `Bearer ${bearer}`, ...type }, ...sent });
  };
  return {
    at,
    app,
    token,
    get: (path, bearer = token) => call("GET", path, bearer),
    send: (method, path, body, bearer = token) => call(method, path, bearer, body),
  };
}

import type { CauseId } from "../cause-ids";
import type { AskId } from "../diagnosis";
import type { Evidence, Observed } from "../evidence";

export interface Decider {
  readonly cause: CauseId;
  readonly observed?: Observed;
  /** Where the fact stands in the exchange itself. */
  readonly seen?: Partial<Evidence>;
}

export interface Group {
  readonly name: string;
  readonly bare: Evidence;
  /** What fits the bare answer, among others. */
  readonly fits: readonly CauseId[];
  readonly ask: readonly AskId[];
  readonly deciders: readonly Decider[];
}

export const accounts = "https://accounts.haravan.com";
export const form = { "content-type": "application/x-www-form-urlencoded" };
export const refused = (error: string) => ({
  status: 400,
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ error }),
});

export const sent = {
  grant_type: "authorization_code",
  client_id: "app-one",
  client_secret: "secret#00aa11bb",
  redirect_uri: "https://a.vn/cb",
  code: "code#aabbccdd",
  code_verifier: "verifier#aabbccdd",
};
export const token = (error: string, params: Record<string, string> = sent): Evidence => ({
  step: "token",
  request: { method: "POST", url: `${accounts}/connect/token`, headers: form, params },
  response: refused(error),
});
export const refresh: Evidence = {
  step: "refresh",
  request: {
    method: "POST",
    url: `${accounts}/connect/token`,
    headers: form,
    params: {
      grant_type: "refresh_token",
      client_id: "app-one",
      client_secret: "secret#00aa11bb",
      refresh_token: "token#aabbccdd",
    },
  },
  response: refused("invalid_grant"),
};
export const call = (status: number, path = "/com/orders.json"): Evidence => ({
  step: "api",
  request: {
    method: "GET",
    url: `https://apis.haravan.com${path}`,
    headers: { authorization: "Bearer token#aabbccdd", "content-type": "application/json" },
  },
  response: { status },
});
export const authorize = {
  client_id: "app-one",
  redirect_uri: "https://a.vn/cb",
  response_type: "code",
  scope: "openid com.read_orders com.read_products",
  state: "s",
};
export const page = (
  error: string,
  description: string | null,
  params: Record<string, string> = authorize,
  host = accounts,
): Evidence => ({
  step: "error-page",
  request: { method: "GET", url: `${host}/connect/authorize`, params },
  response: {
    status: 200,
    headers: { "content-type": "text/html" },
    body: `<p>Sorry, there was an error : ${error}</p><p>${description ?? ""}</p>`,
  },
});
export const params = (more: Record<string, string>): Partial<Evidence> => ({
  request: { method: "GET", url: `${accounts}/connect/authorize`, params: { ...authorize, ...more } },
});
export const scopes = ["openid", "com.read_orders"];
export const writing: Partial<Evidence> = {
  request: {
    method: "POST",
    url: "https://apis.haravan.com/com/orders.json",
    headers: { authorization: "Bearer token#aabbccdd", "content-type": "application/json" },
    body: "{}",
  },
};

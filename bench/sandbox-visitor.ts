import { redirectsOf } from "./load";

const callback = "https://bench.example/callback";
export const who = { client_id: "bench", client_secret: "bench-secret" };

/** Somebody who has signed in to the sandbox, and the app they use. */
export interface Visitor {
  /** Codes that can be exchanged, so many, as an app would be handed them. */
  codes(scope: string, amount: number): Promise<string[]>;
}

/** The form that exchanges a code. */
export const exchange = (code: string): string =>
  new URLSearchParams({ ...who, grant_type: "authorization_code", code, redirect_uri: callback }).toString();

export async function signIn(issuer: string): Promise<Visitor> {
  const returnUrlOf = (scope: string) => {
    const query = { ...who, redirect_uri: callback, response_type: "code", scope };
    return `/accounts/connect/authorize/callback?${new URLSearchParams(query)}`;
  };
  const login = await fetch(`${issuer}/account/login`, {
    method: "POST",
    body: new URLSearchParams({ ReturnUrl: returnUrlOf("openid"), Username: "an", Password: "an" }),
    redirect: "manual",
  });
  const cookie = login.headers
    .getSetCookie()
    .map((line) => line.split(";", 1)[0])
    .join("; ");
  return {
    async codes(scope, amount) {
      const redirects = await redirectsOf(new URL(returnUrlOf(scope), issuer).href, cookie, amount);
      return redirects.map((url) => new URL(url).searchParams.get("code") ?? "");
    },
  };
}

export async function refreshTokenOf(issuer: string, visitor: Visitor, scope: string): Promise<string> {
  const [code = ""] = await visitor.codes(scope, 1);
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const answer = await fetch(`${issuer}/connect/token`, { method: "POST", headers, body: exchange(code) });
  const { refresh_token } = await answer.json();
  return refresh_token;
}

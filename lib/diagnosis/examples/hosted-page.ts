import type { Evidence } from "../evidence";

export const clientId = "4c1d0e7a9b2f4c6d8e0a1b2c3d4e5f60";
export const redirectUri = "https://app.example.vn/install/login";

type Params = Readonly<Record<string, string | null>>;

const usual: Params = {
  client_id: clientId,
  redirect_uri: redirectUri,
  response_type: "code",
  response_mode: "query",
  scope: "openid profile email org userinfo",
  state: "state#5b1e77c0",
};

/** The address the browser opens for a login; `null` leaves a parameter out. */
export function authorizeUrl(params: Params = {}): string {
  const sent = Object.entries({ ...usual, ...params }).flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return `https://accounts.haravan.com/connect/authorize?${sent.join("&")}`;
}

/** The page on which the account server keeps an error to itself, as IdentityServer4 lays it out. */
export function hostedPage(error: string, description: string, params: Params = {}): Evidence {
  return {
    step: "error-page",
    request: { method: "GET", url: authorizeUrl(params) },
    response: {
      status: 200,
      headers: { "content-type": "text/html; charset=utf-8" },
      body: `Error\nSorry, there was an error : ${error}\n${description}\nRequest Id: 0HM5EXAMPLE:00000001`,
    },
  };
}

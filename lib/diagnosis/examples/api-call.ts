import type { Evidence, Observed } from "../evidence";

interface ApiCall {
  readonly path: string;
  readonly status: number;
  readonly method?: string;
  /** In place of a fingerprint in the right header. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly answer?: { readonly headers?: Readonly<Record<string, string>>; readonly body?: string };
  readonly observed?: Observed;
}

export const bearer = { authorization: "Bearer access_token#a1b2c3d4" } as const;

/** A call to Haravan's API as it goes over the wire. What its answers hold beside the status is not documented. */
export function apiCall({ path, status, method = "GET", headers = bearer, body, answer, observed }: ApiCall): Evidence {
  return {
    step: "api",
    request: { method, url: `https://apis.haravan.com${path}`, headers, ...(body === undefined ? {} : { body }) },
    response: { status, ...(status === 401 ? { headers: { "www-authenticate": "Bearer" } } : {}), ...answer },
    ...(observed === undefined ? {} : { observed }),
  };
}

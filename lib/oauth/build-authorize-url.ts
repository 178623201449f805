import type { ProviderHosts } from "@/lib/haravan/hosts";
import type { NamedValue } from "@/lib/trace/model";

export interface AuthorizeRequest {
  readonly hosts: Pick<ProviderHosts, "authorize">;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly state: string;
  readonly nonce: string;
  readonly responseType: "code" | "code id_token";
  readonly responseMode: "query" | "form_post";
  readonly codeChallenge?: string;
  readonly loginHint?: string;
  readonly prompt?: string;
  readonly maxAgeSeconds?: number;
  readonly orgid?: string;
}

/** @see OpenID Connect Core 1.0 §3.1.2.1, §3.3.2.1 */
export function buildAuthorizeUrl(request: AuthorizeRequest): {
  readonly url: string;
  readonly params: readonly NamedValue[];
} {
  const optional: readonly (readonly [string, string | undefined])[] = [
    ["code_challenge", request.codeChallenge],
    ["code_challenge_method", request.codeChallenge === undefined ? undefined : "S256"],
    ["login_hint", request.loginHint],
    ["prompt", request.prompt],
    ["max_age", request.maxAgeSeconds?.toString()],
    ["orgid", request.orgid],
  ];
  const params = [
    { name: "client_id", value: request.clientId },
    { name: "redirect_uri", value: request.redirectUri },
    { name: "response_type", value: request.responseType },
    { name: "response_mode", value: request.responseMode },
    { name: "scope", value: request.scopes.join(" ") },
    { name: "state", value: request.state },
    { name: "nonce", value: request.nonce },
    ...optional.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }])),
  ];
  // %20, not +: what a person copies out of the address bar reads the same everywhere.
  const query = params.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join("&");
  return { url: `${request.hosts.authorize}?${query}`, params };
}

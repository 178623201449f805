import type { ProviderHosts } from "@/lib/haravan/hosts";
import type { RawRequest } from "@/lib/trace/raw";

interface Client {
  readonly hosts: Pick<ProviderHosts, "token">;
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface CodeExchange extends Client {
  readonly grant: "authorization_code";
  readonly code: string;
  readonly redirectUri: string;
  readonly codeVerifier?: string | null;
}

export interface Refresh extends Client {
  readonly grant: "refresh_token";
  readonly refreshToken: string;
}

/** Credentials go in the body: every sample of Haravan's does so. @see RFC 6749 §2.3.1, §4.1.3, §6 */
export function buildTokenRequest(input: CodeExchange | Refresh): RawRequest {
  const form = new URLSearchParams({ grant_type: input.grant });
  if (input.grant === "authorization_code") {
    form.set("code", input.code);
    form.set("redirect_uri", input.redirectUri);
    if (input.codeVerifier) form.set("code_verifier", input.codeVerifier);
  } else {
    form.set("refresh_token", input.refreshToken);
  }
  form.set("client_id", input.clientId);
  form.set("client_secret", input.clientSecret);
  return {
    method: "POST",
    url: input.hosts.token,
    headers: [
      { name: "Accept", value: "application/json" },
      { name: "Content-Type", value: "application/x-www-form-urlencoded" },
    ],
    body: form.toString(),
  };
}

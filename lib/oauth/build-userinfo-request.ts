import type { ProviderHosts } from "@/lib/haravan/hosts";
import type { RawRequest } from "@/lib/trace/raw";

/** The token goes in the header, never into the URL. @see OpenID Connect Core 1.0 §5.3.1, RFC 6750 §2.1 */
export function buildUserinfoRequest(input: {
  readonly hosts: Pick<ProviderHosts, "userinfo">;
  readonly accessToken: string;
}): RawRequest {
  return {
    method: "GET",
    url: input.hosts.userinfo,
    headers: [
      { name: "Accept", value: "application/json" },
      { name: "Authorization", value: `Bearer ${input.accessToken}` },
    ],
    body: null,
  };
}

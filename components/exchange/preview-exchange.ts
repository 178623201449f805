import type { KeptCode, TokenEndpoints } from "./fields";
import { exchangeFields as fields, ownClient } from "./fields";

/** What is fixed while a person fills in the form. */
export interface PreviewBase {
  readonly endpoints: TokenEndpoints;
  readonly clients: readonly {
    readonly id: string;
    readonly clientId: string;
    readonly provider: "haravan" | "sandbox";
  }[];
  readonly kept: KeptCode | null;
}

export interface PreviewRequest {
  readonly firstLine: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly body: string;
}

const dots = "••••••••";

/** The token request as it will be sent; what is secret is dots, and a kept code its fingerprint. Pure. */
export function previewExchange(base: PreviewBase, form: URLSearchParams): PreviewRequest {
  const text = (name: string): string => (form.get(name) ?? "").trim();
  const own = text(fields.client) === ownClient;
  const registered = base.clients.find(({ id }) => id === text(fields.client));
  const provider = own ? (text(fields.provider) === "sandbox" ? "sandbox" : "haravan") : registered?.provider;
  const pairs = [
    ...grantPairs(base, text),
    ["client_id", own ? text(fields.clientId) : (registered?.clientId ?? "")],
    ["client_secret", dots],
  ] as const;
  const json = form.has(fields.json);
  return {
    firstLine: `POST ${(provider && base.endpoints[provider]) ?? ""}`,
    headers: [
      { name: "Accept", value: "application/json" },
      { name: "Content-Type", value: json ? "application/json" : "application/x-www-form-urlencoded" },
    ],
    body: json
      ? JSON.stringify(Object.fromEntries(pairs), null, 2)
      : pairs.map(([name, value]) => `${name}=${encode(value)}`).join("\n&"),
  };
}

function grantPairs(base: PreviewBase, text: (name: string) => string): readonly (readonly [string, string])[] {
  if (text(fields.grant) === "refresh_token") {
    return [
      ["grant_type", "refresh_token"],
      ["refresh_token", text(fields.refreshToken) === "" ? "" : dots],
    ];
  }
  const kept = base.kept !== null && text(fields.codeFrom) === "kept";
  const verifier = text(fields.codeVerifier);
  return [
    ["grant_type", "authorization_code"],
    ["code", kept ? (base.kept?.fingerprint ?? "") : text(fields.code)],
    ["redirect_uri", text(fields.redirectUri)],
    ...(verifier === "" ? [] : ([["code_verifier", dots]] as const)),
  ];
}

/** As URLSearchParams writes a form; what stands for a secret is left readable. */
const encode = (value: string): string =>
  value === dots || /^code#[0-9a-f]+$/.test(value) ? value : new URLSearchParams({ v: value }).toString().slice(2);

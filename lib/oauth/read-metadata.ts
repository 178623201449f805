import { z } from "zod";
import { err, ok, type Result } from "@/lib/result/result";
import type { TransportFailure } from "@/lib/trace/model";
import { parseJson } from "@/lib/trace/parse-json";
import { plainText } from "@/lib/trace/plain-text";
import type { RawExchange } from "@/lib/trace/raw";

export interface ServerMetadata {
  readonly issuer: string;
  readonly authorize: string;
  readonly token: string;
  readonly jwks: string;
  readonly userinfo: string | null;
  readonly endSession: string | null;
  /** `iss` must then come with every callback. @see RFC 9207 §3 */
  readonly issuerAnnounced: boolean;
  readonly responseTypes: readonly string[];
  readonly scopes: readonly string[];
  readonly challengeMethods: readonly string[];
  readonly tokenAuthMethods: readonly string[];
  readonly idTokenAlgorithms: readonly string[];
}

export type MetadataFailure =
  | { readonly kind: "transport"; readonly transport: TransportFailure | null }
  | { readonly kind: "status"; readonly status: number }
  | { readonly kind: "not-json" }
  | { readonly kind: "wrong-shape"; readonly member: string }
  | { readonly kind: "issuer-mismatch"; readonly expected: string; readonly found: string }
  | { readonly kind: "endpoint-not-allowed"; readonly member: string; readonly origin: string };

export interface MetadataExpectation {
  readonly issuer: string;
  /** Where endpoints may live; without it, on the issuer's own origin. */
  readonly origins?: readonly string[];
}

const names = z.array(z.string().max(200)).max(500).optional();
const endpoint = z.string().max(2000);

const Document = z.object({
  issuer: endpoint,
  authorization_endpoint: endpoint,
  token_endpoint: endpoint,
  jwks_uri: endpoint,
  userinfo_endpoint: endpoint.optional(),
  end_session_endpoint: endpoint.optional(),
  authorization_response_iss_parameter_supported: z.boolean().optional(),
  response_types_supported: names,
  scopes_supported: names,
  code_challenge_methods_supported: names,
  token_endpoint_auth_methods_supported: names,
  id_token_signing_alg_values_supported: names,
});

const endpoints = [
  "authorization_endpoint",
  "token_endpoint",
  "jwks_uri",
  "userinfo_endpoint",
  "end_session_endpoint",
] as const;

/** @see OpenID Connect Discovery 1.0 §4.3, RFC 8414 §3.3 */
export function readMetadata(raw: RawExchange, expected: MetadataExpectation): Result<ServerMetadata, MetadataFailure> {
  const { response } = raw;
  if (raw.failure !== null || response === null) return err({ kind: "transport", transport: raw.failure });
  if (response.status !== 200) return err({ kind: "status", status: response.status });
  const parsed = parseJson(response.body);
  if (!parsed.ok) return err({ kind: "not-json" });
  const document = Document.safeParse(parsed.value.value);
  if (!document.success) return err({ kind: "wrong-shape", member: String(document.error.issues[0]?.path[0] ?? "") });

  const { data } = document;
  if (data.issuer !== expected.issuer) {
    return err({ kind: "issuer-mismatch", expected: expected.issuer, found: plainText(data.issuer, 300) });
  }
  const origins = expected.origins ?? [new URL(expected.issuer).origin];
  for (const member of endpoints) {
    const value = data[member];
    const origin = value === undefined ? null : originOf(value);
    if (origin !== null && !origins.includes(origin)) {
      return err({ kind: "endpoint-not-allowed", member, origin: plainText(origin, 300) });
    }
  }
  return ok({
    issuer: data.issuer,
    authorize: data.authorization_endpoint,
    token: data.token_endpoint,
    jwks: data.jwks_uri,
    userinfo: data.userinfo_endpoint ?? null,
    endSession: data.end_session_endpoint ?? null,
    issuerAnnounced: data.authorization_response_iss_parameter_supported ?? false,
    responseTypes: data.response_types_supported ?? [],
    scopes: data.scopes_supported ?? [],
    challengeMethods: data.code_challenge_methods_supported ?? [],
    tokenAuthMethods: data.token_endpoint_auth_methods_supported ?? [],
    idTokenAlgorithms: data.id_token_signing_alg_values_supported ?? [],
  });
}

/** Empty for what is no http(s) address: that is on no list. */
function originOf(url: string): string {
  const parsed = URL.parse(url);
  return parsed?.protocol === "https:" || parsed?.protocol === "http:" ? parsed.origin : "";
}

import type { CauseId } from "../cause-ids";

export type Params = Readonly<Record<string, string | undefined>>;

export interface Row {
  readonly name: string;
  readonly error: string;
  readonly description: string | null;
  /** What differs from a sound request. */
  readonly sent: Params;
  readonly cause: CauseId;
  /** The parameters show it, so that a page without its description still lets it be named first. */
  readonly shown: boolean;
}

const long = (length: number) => "k".repeat(length);
export const row = (
  name: string,
  error: string,
  description: string | null,
  sent: Params,
  cause: CauseId,
  shown = true,
): Row => ({ name, error, description, sent, cause, shown });

/** AuthorizeRequestValidator, check by check. */
export const rows: readonly Row[] = [
  row(
    "request and request_uri",
    "invalid_request",
    "Only one request parameter is allowed",
    { request: "e", request_uri: "u" },
    "request-parameter-invalid",
  ),
  row(
    "request_uri",
    "request_uri_not_supported",
    null,
    { request_uri: "https://app.example/r" },
    "request-parameter-invalid",
  ),
  row(
    "client_id too long",
    "invalid_request",
    "Invalid client_id",
    { client_id: long(101) },
    "request-parameter-invalid",
  ),
  row(
    "client_id missing",
    "invalid_request",
    "Invalid client_id",
    { client_id: undefined },
    "request-parameter-invalid",
  ),
  row("client unknown", "unauthorized_client", "Unknown client or client not enabled", {}, "client-unknown", false),
  row(
    "request object bad",
    "invalid_request_object",
    "Invalid JWT request",
    { request: "e" },
    "request-parameter-invalid",
  ),
  row(
    "request object differs",
    "invalid_request_object",
    "Parameter mismatch in JWT request",
    { request: "e" },
    "request-parameter-invalid",
  ),
  row(
    "redirect_uri missing",
    "invalid_request",
    "Invalid redirect_uri",
    { redirect_uri: undefined },
    "redirect-uri-malformed",
  ),
  row(
    "redirect_uri too long",
    "invalid_request",
    "Invalid redirect_uri",
    { redirect_uri: `https://app.example/${long(400)}` },
    "redirect-uri-malformed",
  ),
  row(
    "redirect_uri relative",
    "invalid_request",
    "Invalid redirect_uri",
    { redirect_uri: "/install/grandservice" },
    "redirect-uri-malformed",
  ),
  row(
    "redirect_uri undefined",
    "invalid_request",
    "Invalid redirect_uri",
    { redirect_uri: "undefined/install/login" },
    "redirect-uri-malformed",
  ),
  row(
    "redirect_uri encoded twice",
    "invalid_request",
    "Invalid redirect_uri",
    { redirect_uri: "https%3A%2F%2Fapp.example%2Fcb" },
    "redirect-uri-malformed",
  ),
  row("not an OpenID client", "unauthorized_client", "Invalid protocol", {}, "grant-not-allowed-for-client", false),
  row("not registered", "invalid_request", "Invalid redirect_uri", {}, "redirect-uri-mismatch", false),
  row("not registered, before 4.0", "unauthorized_client", "Invalid redirect_uri", {}, "redirect-uri-mismatch", false),
  row(
    "response_type missing",
    "unsupported_response_type",
    "Missing response_type",
    { response_type: undefined },
    "response-type-unsupported",
  ),
  row(
    "response_type unknown",
    "unsupported_response_type",
    "Response type not supported",
    { response_type: "code,id_token" },
    "response-type-unsupported",
  ),
  row(
    "no challenge",
    "invalid_request",
    "code challenge required",
    { code_challenge: undefined, code_challenge_method: undefined },
    "pkce-challenge-missing",
    false,
  ),
  row(
    "challenge too short",
    "invalid_request",
    "Invalid code_challenge",
    { code_challenge: long(20) },
    "pkce-method-unsupported",
  ),
  row(
    "method plain",
    "invalid_request",
    "Transform algorithm not supported",
    { code_challenge_method: "plain" },
    "pkce-method-unsupported",
  ),
  row(
    "method left out",
    "invalid_request",
    "Transform algorithm not supported",
    { code_challenge_method: undefined },
    "pkce-method-unsupported",
  ),
  row(
    "hybrid with query",
    "invalid_request",
    "Invalid response_mode for response_type",
    { response_mode: "query" },
    "response-mode-invalid",
  ),
  row(
    "response_mode unknown",
    "unsupported_response_type",
    "Invalid response_mode",
    { response_mode: "form-post" },
    "response-mode-invalid",
  ),
  row(
    "flow not allowed",
    "unauthorized_client",
    "Invalid grant type for client",
    {},
    "grant-not-allowed-for-client",
    false,
  ),
  row(
    "token via browser",
    "invalid_request",
    "Client not configured to receive access tokens via browser",
    { response_type: "id_token token" },
    "grant-not-allowed-for-client",
    false,
  ),
  row("scope missing", "invalid_request", "Invalid scope", { scope: undefined }, "request-parameter-invalid"),
  row(
    "scope too long",
    "invalid_request",
    "Invalid scope",
    { scope: `openid ${long(300)}` },
    "request-parameter-invalid",
  ),
  row(
    "id_token without openid",
    "invalid_request",
    "Missing openid scope",
    { scope: "com.read_shop" },
    "scope-openid-missing",
  ),
  row(
    "scope unknown",
    "invalid_scope",
    "Invalid scope",
    { scope: "openid com.read_collections" },
    "scope-unknown",
    false,
  ),
  row(
    "scope unknown, before 4.0",
    "unauthorized_client",
    "Invalid scope",
    { scope: "openid com.read_collections" },
    "scope-unknown",
    false,
  ),
  row(
    "profile without openid",
    "invalid_scope",
    "Identity scopes requested, but openid scope is missing",
    { response_type: "code", scope: "profile com.read_shop" },
    "scope-openid-missing",
  ),
  row("nonce missing", "invalid_request", "Invalid nonce", { nonce: undefined }, "nonce-missing"),
  row("nonce too long", "invalid_request", "Invalid nonce", { nonce: long(301) }, "request-parameter-invalid"),
  row(
    "prompt none and login",
    "invalid_request",
    "Invalid prompt",
    { prompt: "none login" },
    "request-parameter-invalid",
  ),
  row("max_age no number", "invalid_request", "Invalid max_age", { max_age: "soon" }, "request-parameter-invalid"),
  row(
    "login_hint too long",
    "invalid_request",
    "Invalid login_hint",
    { login_hint: long(101) },
    "request-parameter-invalid",
  ),
  row(
    "acr_values too long",
    "invalid_request",
    "Invalid acr_values",
    { acr_values: long(301) },
    "request-parameter-invalid",
  ),
];

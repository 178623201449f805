import { type Evidence, type EvidenceRequest, type EvidenceResponse, evidenceSteps, type Observed } from "./evidence";

export type FieldKind =
  | "string"
  | "number"
  | "boolean"
  | "strings"
  | "texts"
  | "step"
  | "status"
  | { readonly [name: string]: FieldKind };

type Shape<Of> = { readonly [Name in keyof Required<Of>]: FieldKind };

const request: Shape<EvidenceRequest> = {
  method: "string",
  url: "string",
  headers: "texts",
  params: "texts",
  body: "string",
  scopes_requested: "strings",
};

const response: Shape<EvidenceResponse> = { status: "status", headers: "texts", body: "string" };

const observed: Shape<Observed> = {
  code_age_s: "number",
  code_lifetime_s: "number",
  code_sent_before: "boolean",
  code_sent_before_s: "number",
  code_sent_in_run: "string",
  code_used_successfully_before: "boolean",
  code_matches_callback: "boolean",
  callback_hits: "number",
  client_id_at_authorize: "string",
  redirect_uri_at_authorize: "string",
  redirect_uris_registered: "strings",
  response_mode_at_authorize: "string",
  code_challenge_sent: "boolean",
  code_challenge_matches_verifier: "boolean",
  check_cookie_present: "boolean",
  check_cookie_same_site: "string",
  state_matches: "boolean",
  login_started_at_host: "string",
  prompt: "string",
  opened_in: "string",
  refresh_token_age_s: "number",
  refresh_token_sent_before: "boolean",
  concurrent_refresh: "boolean",
  client_id_of_refresh_token: "string",
  revocation_called: "boolean",
  scopes_requested: "strings",
  token_scopes: "strings",
  token_age_s: "number",
  token_expires_in_s: "number",
  token_worked_before: "boolean",
  token_matches_issued: "boolean",
  token_org: "string",
  requested_org: "string",
  flow: "string",
  grant_options: "string",
  user_roles: "strings",
  user_disabled: "boolean",
  app_uninstalled_webhook_seen: "boolean",
  list_call_worked: "boolean",
  id_token_aud: "string",
  id_token_iss: "string",
  issuer_expected: "string",
  id_token_header_alg: "string",
  id_token_nonce: "string",
  id_token_age_s: "number",
  id_token_expired_by_s: "number",
  id_token_checks_failed: "strings",
  answer_refused: "string",
  server_time_offset_s: "number",
  hmac_matches_original_order: "boolean",
  hmac_matches_sorted_order: "boolean",
  webhook_hmac_matches_raw_body: "boolean",
  webhook_hmac_encoding: "string",
  direct_call_worked: "boolean",
  token_works_elsewhere: "boolean",
  another_write_worked: "boolean",
  other_account_worked: "boolean",
  other_stores_work: "boolean",
  worked_before: "boolean",
  transport_code: "string",
  transport_phase: "string",
  waited_s: "number",
};

export const evidenceFields: Shape<Evidence> = {
  step: "step",
  request,
  response,
  client_message: "string",
  observed,
  context: "string",
};

export const stepNames: ReadonlySet<string> = new Set(evidenceSteps);

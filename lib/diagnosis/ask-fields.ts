import type { AskId } from "./diagnosis";
import type { EvidenceRequest, EvidenceResponse, Observed } from "./evidence";

/** A field of evidence, as faults name it: `observed.code_age_s`. */
export type EvidencePath =
  | "step"
  | "client_message"
  | "context"
  | `request.${keyof EvidenceRequest}`
  | `response.${keyof EvidenceResponse}`
  | `observed.${keyof Observed}`;

/** The fields in which the answer to a question is written. */
export const askFields: Readonly<Record<AskId, readonly EvidencePath[]>> = {
  "code-history": ["observed.code_sent_before", "observed.code_age_s"],
  "authorize-request": ["observed.redirect_uri_at_authorize", "observed.client_id_at_authorize"],
  "client-passed-authorize": ["observed.client_id_at_authorize"],
  "error-page-text": ["response.body"],
  "registered-redirect-urls": ["observed.redirect_uris_registered"],
  "scope-list": ["observed.scopes_requested"],
  "check-cookie": ["observed.check_cookie_present"],
  "token-history": ["observed.token_age_s", "observed.token_expires_in_s", "observed.token_worked_before"],
  "raw-request": ["request.method", "request.url", "request.body"],
  "scopes-asked-and-granted": ["observed.scopes_requested", "observed.token_scopes"],
  role: ["observed.user_roles"],
  "list-call": ["observed.list_call_worked"],
  "request-body": ["request.body"],
  clock: ["observed.server_time_offset_s"],
  "token-claims": ["observed.id_token_checks_failed", "observed.id_token_iss", "observed.id_token_aud"],
  answer: ["response.status", "response.body"],
  "direct-call": ["observed.direct_call_worked"],
  "fresh-login": ["observed.other_account_worked"],
  "refresh-history": [
    "observed.refresh_token_sent_before",
    "observed.refresh_token_age_s",
    "observed.concurrent_refresh",
  ],
  "uninstall-event": ["observed.app_uninstalled_webhook_seen"],
  "same-token-elsewhere": ["observed.token_works_elsewhere"],
  "another-write": ["observed.another_write_worked"],
  "raw-webhook-body": ["observed.webhook_hmac_matches_raw_body"],
  "delivery-log": ["response.status"],
  "log-above": ["client_message"],
  "inner-cause": ["client_message"],
  "response-data": ["response.status", "response.body"],
  "who-answered": ["response.status", "response.body"],
  "authorize-url": ["request.url"],
  "callback-arrival": ["request.method", "observed.response_mode_at_authorize"],
  "other-account": ["observed.other_account_worked"],
  "other-stores": ["observed.other_stores_work"],
  "store-of-token": ["observed.token_org", "observed.requested_org"],
  "id-token-header": ["observed.id_token_header_alg"],
  "discovery-document": ["observed.issuer_expected"],
  "launch-query": ["observed.hmac_matches_original_order"],
  "browser-console": ["client_message"],
  "which-call": ["step"],
  "worked-before": ["observed.worked_before"],
  certificate: ["client_message"],
  "requested-prompt": ["observed.prompt"],
  "challenge-sent": ["observed.code_challenge_sent"],
  "call-without-query": ["request.url", "response.body"],
};

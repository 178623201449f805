// What a diagnosis may rest on. Names are those of the wire (snake_case): evidence is pasted, posted and stored as it is.

export const evidenceSteps = [
  "authorize",
  "error-page",
  "callback",
  "token",
  "id-token",
  "userinfo",
  "refresh",
  "api",
  "webhook",
  "discovery",
  "introspection",
  "network",
] as const;

export type EvidenceStep = (typeof evidenceSteps)[number];

export interface EvidenceRequest {
  readonly method?: string;
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Query or form fields, whichever the message used. */
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly scopes_requested?: readonly string[];
}

export interface EvidenceResponse {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What a tool that ran the flow knows by itself. Durations are in seconds, `_age_s` counted to the moment of the request. */
export interface Observed {
  readonly code_age_s?: number;
  /** How long codes of this app live, where that is configured or documented. */
  readonly code_lifetime_s?: number;
  readonly code_sent_before?: boolean;
  /** How long before this request the code was sent first. */
  readonly code_sent_before_s?: number;
  readonly code_sent_in_run?: string;
  /** An earlier exchange of this very code answered with tokens. */
  readonly code_used_successfully_before?: boolean;
  /** The code sent is, byte for byte, one that a callback delivered. */
  readonly code_matches_callback?: boolean;
  readonly callback_hits?: number;
  readonly client_id_at_authorize?: string;
  readonly redirect_uri_at_authorize?: string;
  readonly redirect_uris_registered?: readonly string[];
  readonly response_mode_at_authorize?: string;
  readonly code_challenge_sent?: boolean;
  readonly code_challenge_matches_verifier?: boolean;
  readonly check_cookie_present?: boolean;
  readonly check_cookie_same_site?: string;
  readonly state_matches?: boolean;
  readonly login_started_at_host?: string;
  readonly prompt?: string;
  readonly opened_in?: string;
  readonly refresh_token_age_s?: number;
  readonly refresh_token_sent_before?: boolean;
  readonly concurrent_refresh?: boolean;
  readonly client_id_of_refresh_token?: string;
  readonly revocation_called?: boolean;
  readonly scopes_requested?: readonly string[];
  readonly token_scopes?: readonly string[];
  readonly token_age_s?: number;
  /** The lifetime the token answer gave (`expires_in`), counted from when the token was issued. */
  readonly token_expires_in_s?: number;
  readonly token_worked_before?: boolean;
  /** The value sent is, byte for byte, a token that the token endpoint handed out. */
  readonly token_matches_issued?: boolean;
  readonly token_org?: string;
  readonly requested_org?: string;
  readonly flow?: string;
  readonly grant_options?: string;
  readonly user_roles?: readonly string[];
  readonly user_disabled?: boolean;
  readonly app_uninstalled_webhook_seen?: boolean;
  readonly list_call_worked?: boolean;
  readonly id_token_aud?: string;
  readonly id_token_iss?: string;
  readonly issuer_expected?: string;
  readonly id_token_header_alg?: string;
  /** `present`, `absent`, or `matches` or `differs` from the one of the authorize request. */
  readonly id_token_nonce?: string;
  /** Negative: it starts to be valid only then. */
  readonly id_token_age_s?: number;
  readonly id_token_expired_by_s?: number;
  /** `nonce`, `issuer`, `audience`, `signature`, `expired`, `not-yet-valid`, `alg`, `kid`, `at_hash`, `missing`. */
  readonly id_token_checks_failed?: readonly string[];
  /** What the client that got an answer found wrong with it, by the name of its check: `not-json`, `issuer-mismatch`. */
  readonly answer_refused?: string;
  /** Provider's `Date` header minus the local clock. */
  readonly server_time_offset_s?: number;
  /** The app's launch or callback query: HMAC over the pairs as they arrived, and over the pairs sorted by name. */
  readonly hmac_matches_original_order?: boolean;
  readonly hmac_matches_sorted_order?: boolean;
  /** HMAC-SHA256 of the webhook's bytes as they arrived, with the app's secret, equals the header. */
  readonly webhook_hmac_matches_raw_body?: boolean;
  /** How the header's value is written: `base64` or `hex`. */
  readonly webhook_hmac_encoding?: string;
  /** The same call with curl, or without the proxy, gets an answer. */
  readonly direct_call_worked?: boolean;
  /** The same token is accepted by another call. */
  readonly token_works_elsewhere?: boolean;
  readonly another_write_worked?: boolean;
  readonly other_account_worked?: boolean;
  readonly other_stores_work?: boolean;
  /** The same settings worked at an earlier time. */
  readonly worked_before?: boolean;
  /** Node's code, or `deadline`. */
  readonly transport_code?: string;
  /** `policy`, `dns`, `connect`, `tls`, `request` or `response`. */
  readonly transport_phase?: string;
  readonly waited_s?: number;
}

export interface Evidence {
  readonly step?: EvidenceStep;
  readonly request?: EvidenceRequest;
  readonly response?: EvidenceResponse;
  readonly client_message?: string;
  readonly observed?: Observed;
  /** What a developer would say in words. */
  readonly context?: string;
}

export interface Fault {
  /** `observed.code_age_s`. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

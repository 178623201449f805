import type { Guard } from "../guard";
import type { Tier } from "../signature";
import { coded } from "./rows";

const refreshing: Guard = { steps: ["refresh"] };
const exchanging: Guard = { endpoints: ["token"], not: refreshing };
const atAuthorize: Guard = { endpoints: ["authorize", "callback"] };
const resource: Guard = { steps: ["api", "userinfo", "webhook"] };

/** Reasons for machines in sign-in and token answers: GitHub, HubSpot, Slack, Google, Zoho, Facebook, Salesforce and others. */
export const codesOfServers: Tier = [
  coded(
    ["bad_redirect_uri", "redirect_mismatch", "mismatch_redirect_uri_auth_code"],
    ["token-redirect-uri-mismatch", "redirect-uri-mismatch"],
    { when: { endpoints: ["token"] }, ask: ["authorize-request"] },
  ),
  coded(
    ["bad_redirect_uri", "redirect_mismatch", "redirect_uri_mismatch", "invalid_redirect_uri", "#191"],
    ["redirect-uri-mismatch", "app-base-url-wrong", "proxy-scheme-lost"],
    { when: { not: { endpoints: ["token"] } }, ask: ["registered-redirect-urls"] },
  ),
  coded(["redirect_uri_mismatch", "invalid_redirect_uri"], ["token-redirect-uri-mismatch", "redirect-uri-mismatch"], {
    when: { endpoints: ["token"], not: { says: /registered|configur|whitelist|allowed/ } },
    ask: ["authorize-request"],
  }),
  coded(["redirect_uri_mismatch", "invalid_redirect_uri"], ["redirect-uri-mismatch", "token-redirect-uri-mismatch"], {
    when: { endpoints: ["token"], says: /registered|configur|whitelist|allowed/ },
    ask: ["registered-redirect-urls"],
  }),
  coded(
    ["oauth_authorization_url_mismatch", "unknown_method", "rest_no_route", "invalid_url_pattern"],
    ["wrong-base-url"],
  ),

  coded(["expired_auth_code", "auth_code_expired", "code_expired", "authorization_code_expired"], ["code-expired"], {
    reach: "decides",
  }),
  coded(
    ["code_already_used", "code_used", "auth_code_already_used", "authorization_code_already_used", "/36009"],
    ["code-already-used"],
    { reach: "decides" },
  ),
  coded(["/36007"], ["code-expired", "code-already-used"], { ask: ["code-history"] }),
  // Of a device's code: for another it is no code of RFC 6749. @see https://www.rfc-editor.org/rfc/rfc8628#section-3.5
  coded(["expired_token"], ["code-expired", "token-response-nonconforming"], { when: exchanging }),
  coded(
    ["bad_auth_code", "auth_code_not_found", "auth_code_invalid", "code_not_found"],
    ["code-malformed", "code-expired", "code-already-used"],
    { ask: ["code-history"] },
  ),
  coded(
    ["bad_verification_code", "invalid_code", "invalid_auth_code", "invalid_authorization_code"],
    ["code-expired", "code-already-used", "code-malformed"],
    { when: { not: refreshing }, reach: "lists", ask: ["code-history"] },
  ),
  coded(["invalid_code"], ["refresh-token-unknown", "refresh-token-expired", "refresh-token-revoked"], {
    when: refreshing,
    ask: ["refresh-history"],
  }),
  coded(["missing_code", "no_code", "code_missing"], ["code-missing"], { ask: ["callback-arrival"] }),

  coded(
    ["bad_client_secret", "invalid_client_secret", "client_secret_mismatch"],
    ["client-secret-wrong", "client-unknown"],
    { ask: ["client-passed-authorize"] },
  ),
  coded(["incorrect_client_credentials"], ["client-secret-wrong", "client-unknown"], {
    reach: "lists",
    ask: ["client-passed-authorize"],
  }),
  coded(
    [
      "bad_client_id",
      "invalid_client_id",
      "unknown_client",
      "oauth_ec_app_not_found",
      "deleted_client",
      "invalid_clientid",
    ],
    ["client-unknown", "client-disabled", "wrong-tenant"],
    { ask: ["worked-before"] },
  ),
  coded(
    [
      "disabled_client",
      "client_disabled",
      "application_disabled",
      "application_suspended",
      "app_suspended",
      "oauth_app_blocked",
    ],
    ["client-disabled", "app-not-approved"],
    { ask: ["worked-before"] },
  ),
  coded(["client_secret_expired", "expired_client_secret"], ["client-secret-expired"], { reach: "decides" }),
  coded(
    ["bad_grant_type", "invalid_grant_type", "unsupported_grant_type"],
    ["grant-type-unsupported", "content-type-wrong"],
    { ask: ["raw-request"] },
  ),
  coded(["device_flow_disabled", "unauthorized_grant_type"], ["grant-not-allowed-for-client"]),

  coded(["bad_refresh_token"], ["refresh-token-expired", "refresh-token-unknown", "refresh-token-revoked"], {
    when: { says: /expired/ },
    reach: "lists",
    ask: ["refresh-history"],
  }),
  coded(
    ["bad_refresh_token", "refresh_token_not_found", "invalid_refresh_token", "unknown_refresh_token"],
    ["refresh-token-unknown", "refresh-token-revoked", "refresh-token-expired"],
    { when: { not: { says: /expired/ } }, reach: "lists", ask: ["refresh-history"] },
  ),
  coded(["refresh_token_expired", "expired_refresh_token"], ["refresh-token-expired"], { reach: "decides" }),
  coded(["refresh_token_revoked", "revoked_refresh_token"], ["refresh-token-revoked"], { reach: "decides" }),
  coded(["refresh_token_reused", "refresh_token_already_used", "token_reused"], ["refresh-token-reused"], {
    reach: "decides",
  }),

  coded(
    [
      "unverified_user_email",
      "org_internal",
      "domainpolicy",
      "admin_policy_enforced",
      "oauth_app_access_denied",
      "user_not_assigned",
      "not_authorized_user",
      "user_not_allowed",
      "accessdenied",
      "access_denied_by_policy",
    ],
    ["user-not-permitted", "app-not-approved"],
    { when: { not: resource }, ask: ["other-account"] },
  ),
  coded(
    ["user_cancelled_login", "user_cancelled_authorize", "user_denied", "user_cancelled", "cancelled_on_user_request"],
    ["consent-denied"],
    { reach: "decides" },
  ),
  coded(
    ["unauthorized_scope_error", "scope_not_allowed", "not_allowed_scope"],
    ["scope-not-allowed-for-client", "app-not-approved"],
    { ask: ["scope-list"] },
  ),
  coded(
    [
      "inactive_user",
      "user_inactive",
      "user_disabled",
      "user_locked",
      "e0000069",
      "account_disabled",
      "user_deleted",
      "user_suspended",
      "/459",
    ],
    ["user-disabled"],
    { ask: ["other-account"] },
  ),
  coded(["inactive_org", "shop_inactive", "store_inactive", "shop_frozen", "store_closed"], ["store-unavailable"], {
    ask: ["other-stores"],
  }),
  coded(
    [
      "wrong_org",
      "invalid_team_for_non_distributed_app",
      "livemode_mismatch",
      "tenant_mismatch",
      "authenticationunsuccessful",
    ],
    ["wrong-tenant", "token-for-other-store"],
    { ask: ["store-of-token"] },
  ),
  coded(["disallowed_useragent"], ["embedded-browser-blocked"], { reach: "decides" }),
  coded(
    [
      "mfa_required",
      "mfa_enrollment_required",
      "e0000079",
      "step_up_required",
      "requires_mfa",
      "insufficient_user_authentication",
      "unmet_authentication_requirements",
      "reauth_required",
    ],
    ["step-up-required"],
    { reach: "decides" },
  ),
  coded(
    ["ip_not_allowed", "ip_restricted", "ip_not_whitelisted", "ip_address_not_allowed", "forbidden_ip", "e0000209"],
    ["ip-not-allowed"],
    { reach: "decides" },
  ),
  coded(["invalid_state"], ["request-parameter-invalid", "state-mismatch"], {
    when: atAuthorize,
    ask: ["authorize-url"],
  }),
  coded(
    [
      "request_not_supported",
      "request_uri_not_supported",
      "invalid_request_uri",
      "invalid_request_object",
      "registration_not_supported",
      "invalid_target",
    ],
    ["request-parameter-invalid"],
    { when: { not: resource }, ask: ["authorize-url"] },
  ),
  coded(
    ["unverified_app", "app_not_verified", "app_not_approved", "app_not_published"],
    ["app-not-approved", "user-not-permitted"],
    { ask: ["other-account"] },
  ),

  coded(
    [
      "rate_limited",
      "ratelimited",
      "rate_limits",
      "rate_limit_exceeded",
      "ratelimitexceeded",
      "userratelimitexceeded",
      "quotaexceeded",
      "dailylimitexceeded",
      "resource_exhausted",
      "too_many_requests",
      "request_limit_exceeded",
      "rate_limit_reached",
      "throttled",
      "toomanyrequests",
      "throttlingexception",
      "e0000047",
      "slow_down",
    ],
    ["rate-limited"],
    { when: { not: { status: [500, 502] } } },
  ),
  coded(["temporarily_unavailable", "service_unavailable", "servicetemporarilyunavailable"], ["service-unavailable"], {
    ask: ["answer"],
  }),
  coded(["internal_server_error", "fatal_error", "internal_error", "backenderror", "e0000009"], ["server-error"], {
    when: { not: { own: true } },
  }),
  coded(["invalid_jwt", "invalid_dpop_proof", "use_dpop_nonce"], ["client-auth-method-wrong", "token-malformed"], {
    when: exchanging,
  }),
];

import { documented, identityServer4, inferred, observed } from "@/lib/haravan/source";
import type { CauseId } from "../cause-ids";
import { type CatalogEntry, spec } from "./entry";

const hybrid = documented("tutorials/authentication/sign-in-using-the-hybrid-flow");
const scopesPage = documented("omni-apis/access-scopes");
const service = identityServer4("Services/Default/DefaultRefreshTokenService.cs");
const validator = identityServer4("Validation/Default/TokenRequestValidator.cs");
const lifetime = inferred(
  "https://github.com/IdentityServer/IdentityServer4/blob/5e40bd1/src/Storage/src/Models/Client.cs",
);
const revocation = identityServer4("Endpoints/TokenRevocationEndpoint.cs");
const rollingNotes = observed("https://github.com/dannyngo0906/flowbyte_v2");
const checkOrders = observed("https://github.com/F1GENZ/Haravan-Server--CheckOrders");
const entraCodes = observed("https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes");
const googleExpiry = observed("https://developers.google.com/identity/protocols/oauth2#expiration");

export const refreshEntries = {
  "refresh-token-expired": {
    steps: ["refresh"],
    party: "app",
    severity: "code",
    retry: "new-authorization",
    reasons: {
      "not-used-for-long": ["authorize-anew", "refresh-on-schedule"],
      "end-of-absolute-life": ["authorize-anew", "ask-before-the-end"],
      "short-life-by-policy": ["authorize-anew", "ask-before-the-end"],
    },
    tellApart: {
      "refresh-token-reused": "refresh-history",
      "refresh-token-revoked": "refresh-history",
      "app-uninstalled": "uninstall-event",
    },
    next: { kind: "rerun", action: "install-again" },
    specs: [spec.rfc(6749, "5.2"), spec.rfc(6749, "6"), spec.rfc(6749, "10.4")],
    sources: [service, lifetime, rollingNotes, entraCodes, googleExpiry],
    aliases: [
      "invalid_grant",
      "Refresh token has expired",
      "Token has been expired or revoked",
      "AADSTS700082",
      "AADSTS700084",
      "Token is not active",
      "refresh token hết hạn",
      "làm mới token bị invalid_grant",
      "lâu không dùng phải đăng nhập lại",
    ],
    scenario: null,
  },
  "refresh-token-revoked": {
    steps: ["refresh"],
    party: "provider",
    severity: "person",
    retry: "new-authorization",
    reasons: {
      "withdrawn-by-person": ["authorize-anew", "stop-the-job"],
      "revoked-by-app": ["authorize-anew", "forget-after-revoking"],
      "offline-access-withdrawn": ["allow-offline-access"],
      "newer-grant-evicted-it": ["keep-one-grant"],
    },
    tellApart: {
      "app-uninstalled": "uninstall-event",
      "refresh-token-expired": "refresh-history",
      "refresh-token-reused": "refresh-history",
    },
    next: { kind: "rerun", action: "install-again" },
    specs: [spec.rfc(7009, "2"), spec.rfc(6749, "10.4"), spec.rfc(6749, "5.2")],
    sources: [service, revocation, googleExpiry],
    aliases: [
      "invalid_grant",
      "Token has been expired or revoked",
      "refresh_token is revoked",
      "Session not active",
      "expired access/refresh token",
      "refresh token bị thu hồi",
      "bị rút quyền truy cập",
      "refresh token bị hủy",
    ],
    scenario: null,
  },
  "refresh-token-reused": {
    steps: ["refresh"],
    party: "app",
    severity: "code",
    retry: "after-fix",
    reasons: {
      "two-at-once": ["lock-per-store", "read-again-before-giving-up"],
      "new-one-not-saved": ["save-before-use"],
      "first-one-kept": ["replace-every-time"],
      "backup-restored": ["authorize-anew"],
    },
    tellApart: { "refresh-token-expired": "refresh-history", "refresh-token-revoked": "refresh-history" },
    next: { kind: "prefill", action: "use-saved-refresh-token" },
    specs: [spec.rfc(9700, "4.14.2"), spec.rfc(6749, "6"), spec.rfc(6749, "10.4")],
    sources: [service, rollingNotes, checkOrders],
    aliases: [
      "invalid_grant",
      "refresh token already used",
      "Rejecting refresh token because it has been consumed already",
      "refresh token rotation",
      "reuse detection",
      "concurrent refresh",
      "refresh token đã dùng rồi",
      "hai tiến trình cùng làm mới token",
      "refresh token chỉ dùng được một lần",
    ],
    scenario: null,
  },
  "refresh-token-unknown": {
    steps: ["refresh"],
    party: "app",
    severity: "code",
    retry: "after-fix",
    reasons: {
      "other-value-sent": ["send-refresh-token"],
      "cut-in-storage": ["store-whole-value"],
      "still-encrypted": ["store-whole-value"],
      "other-environment": ["one-environment"],
      placeholder: ["send-refresh-token"],
    },
    tellApart: {
      "refresh-token-client-mismatch": "refresh-history",
      "refresh-token-reused": "refresh-history",
      "refresh-token-expired": "refresh-history",
      "refresh-token-missing": "raw-request",
    },
    next: { kind: "prefill", action: "use-saved-refresh-token" },
    specs: [spec.rfc(6749, "5.2"), spec.rfc(6749, "6")],
    sources: [
      service,
      validator,
      identityServer4("Configuration/DependencyInjection/Options/InputLengthRestrictions.cs"),
    ],
    aliases: [
      "invalid_grant",
      "Invalid refresh token",
      "BAD_REFRESH_TOKEN",
      "Cannot decrypt the refresh token",
      "Refresh token is too long",
      "Unknown or invalid refresh token",
      "refresh token sai",
      "refresh token không hợp lệ",
      "refresh token bị cắt trong cơ sở dữ liệu",
    ],
    scenario: null,
  },
  "refresh-token-client-mismatch": {
    steps: ["refresh"],
    party: "app",
    severity: "config",
    retry: "after-fix",
    reasons: {
      "mixed-environments": ["one-app"],
      "app-registered-anew": ["authorize-anew"],
      "shared-storage-of-apps": ["store-client-id"],
    },
    tellApart: {
      "refresh-token-unknown": "refresh-history",
      "code-client-mismatch": "raw-request",
      "client-secret-wrong": "response-data",
    },
    next: { kind: "link", action: "open-registration" },
    specs: [spec.rfc(6749, "6"), spec.rfc(6749, "10.4"), spec.rfc(6749, "5.2")],
    sources: [service],
    aliases: [
      "invalid_grant",
      "tries to refresh token belonging to",
      "Token is not linked to client",
      "refresh token was not issued to this client",
      "refresh token của app khác",
      "đổi client id nên không làm mới được token",
      "nhầm client id khi refresh",
    ],
    scenario: null,
  },
  "refresh-token-missing": {
    steps: ["refresh", "token"],
    party: "app",
    severity: "config",
    retry: "new-authorization",
    reasons: {
      "offline-access-not-asked": ["ask-offline-access"],
      "not-saved": ["save-the-field", "authorize-anew"],
      "given-only-once": ["ask-for-consent"],
      "field-left-out": ["send-the-field"],
    },
    tellApart: { "content-type-wrong": "raw-request", "refresh-token-unknown": "raw-request" },
    next: { kind: "rerun", action: "install-again" },
    specs: [spec.rfc(6749, "6"), spec.core("11"), spec.rfc(6749, "5.1")],
    sources: [hybrid, scopesPage, validator, checkOrders],
    aliases: [
      "invalid_request",
      "refresh_token not present in TokenSet",
      "Refresh token is missing",
      "offline_access",
      "no refresh_token in response",
      "refresh_token undefined",
      "không có refresh token",
      "phản hồi không trả về refresh_token",
      "cách lấy refresh token Haravan",
    ],
    scenario: null,
  },
} as const satisfies Partial<Record<CauseId, CatalogEntry>>;

import { documented, identityServer4, observed } from "@/lib/haravan/source";
import type { CauseId } from "../cause-ids";
import { type CatalogEntry, spec } from "./entry";

const validator = identityServer4("Validation/Default/AuthorizeRequestValidator.cs");
const hybridPage = documented("tutorials/authentication/sign-in-using-the-hybrid-flow");
const createApp = documented("get-started/create-app");
const entraCodes = observed(
  "https://github.com/MicrosoftDocs/entra-docs/blob/main/docs/identity-platform/reference-error-codes.md",
);

export const authorizeRequestEntries = {
  "response-type-unsupported": {
    steps: ["authorize", "error-page", "callback"],
    party: "app",
    severity: "code",
    retry: "after-fix",
    reasons: {
      "parameter-missing": ["send-documented-value"],
      "misspelt-or-comma": ["separate-by-space", "send-documented-value"],
      "type-not-enabled": ["use-code"],
    },
    tellApart: {
      "grant-not-allowed-for-client": "error-page-text",
      "response-mode-invalid": "error-page-text",
    },
    next: { kind: "prefill", action: "fix-authorize-request" },
    specs: [spec.rfc(6749, "3.1.1"), spec.rfc(6749, "4.1.2.1"), spec.core("3.1.2.1")],
    sources: [hybridPage, createApp, validator, entraCodes],
    aliases: [
      "unsupported_response_type",
      "Missing response_type",
      "Response type not supported",
      "unsupported_response",
      "AADSTS700054",
      "code id_token",
      "response_type không được hỗ trợ",
      "thiếu response_type",
    ],
    scenario: null,
  },
  "response-mode-invalid": {
    steps: ["authorize", "error-page"],
    party: "app",
    severity: "code",
    retry: "after-fix",
    reasons: {
      "query-with-id-token": ["use-form-post", "use-code-alone"],
      misspelt: ["spell-the-mode"],
    },
    tellApart: {
      "response-type-unsupported": "error-page-text",
      "code-missing": "callback-arrival",
    },
    next: { kind: "prefill", action: "fix-authorize-request" },
    specs: [spec.multipleResponse("5"), spec.formPost("2"), spec.core("3.3.2.5")],
    sources: [
      hybridPage,
      identityServer4("Constants.cs"),
      validator,
      observed(
        "https://github.com/panva/node-oidc-provider/blob/main/lib/actions/authorization/check_response_mode.js",
      ),
    ],
    aliases: [
      "Invalid response_mode for response_type",
      "Invalid response_mode",
      "response_mode=query",
      "form_post",
      "requested response_mode is not allowed",
      "response_mode không hợp lệ",
      "response_mode=query với code id_token bị lỗi",
    ],
    scenario: null,
  },
  "grant-not-allowed-for-client": {
    steps: ["authorize", "error-page", "token"],
    party: "app",
    severity: "config",
    retry: "after-fix",
    reasons: {
      "hybrid-by-code-client": ["use-code", "ask-platform"],
      "grant-not-enabled": ["use-code-flow"],
      "registered-for-other-flow": ["use-code-flow", "ask-platform"],
    },
    tellApart: {
      "client-unknown": "error-page-text",
      "response-type-unsupported": "error-page-text",
      "token-redirect-uri-mismatch": "raw-request",
    },
    next: { kind: "prefill", action: "fix-authorize-request" },
    specs: [spec.rfc(6749, "4.1.2.1"), spec.rfc(6749, "5.2")],
    sources: [validator, identityServer4("Validation/Default/TokenRequestValidator.cs"), createApp],
    aliases: [
      "unauthorized_client",
      "Invalid grant type for client",
      "Client not authorized for code flow",
      "client_credentials",
      "hybrid flow not allowed",
      "ứng dụng không được phép dùng luồng này",
      "không được phép dùng grant_type",
    ],
    scenario: null,
  },
  "request-parameter-invalid": {
    steps: ["authorize", "error-page", "token", "api"],
    party: "app",
    severity: "code",
    retry: "after-fix",
    reasons: {
      missing: ["send-it"],
      "encoded-twice": ["encode-once"],
      "too-long": ["shorten-it"],
      "value-not-valid": ["correct-value"],
      "sent-twice": ["send-once"],
      "query-of-api": ["compare-with-page"],
    },
    tellApart: {
      "scope-unknown": "error-page-text",
      "nonce-missing": "authorize-url",
      "client-config-missing": "authorize-url",
      "content-type-wrong": "call-without-query",
    },
    next: { kind: "prefill", action: "fix-authorize-request" },
    specs: [spec.rfc(6749, "3.1"), spec.rfc(6749, "4.1.2.1"), spec.rfc(6749, "5.2"), spec.core("3.1.2.6")],
    sources: [
      validator,
      identityServer4("Configuration/DependencyInjection/Options/InputLengthRestrictions.cs"),
      entraCodes,
    ],
    aliases: [
      "invalid_request",
      "Invalid client_id",
      "Invalid scope",
      "Invalid prompt",
      "Invalid max_age",
      "Invalid login_hint",
      "AADSTS900144",
      "invalid_state",
      "tham số không hợp lệ",
      "thiếu tham số",
      "danh sách scope quá dài",
    ],
    scenario: null,
  },
} as const satisfies Partial<Record<CauseId, CatalogEntry>>;

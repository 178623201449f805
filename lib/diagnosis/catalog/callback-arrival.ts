import { documented, identityServer4, observed } from "@/lib/haravan/source";
import type { CauseId } from "../cause-ids";
import { type CatalogEntry, spec } from "./entry";

const hybridPage = documented("tutorials/authentication/sign-in-using-the-hybrid-flow");
const interaction = identityServer4("ResponseHandling/Default/AuthorizeInteractionResponseGenerator.cs");
const result = identityServer4("Endpoints/Results/AuthorizeResult.cs");

export const callbackArrivalEntries = {
  "consent-denied": {
    steps: ["callback", "authorize"],
    party: "browser",
    severity: "person",
    retry: "new-authorization",
    reasons: {
      "person-refused": ["explain-scopes", "offer-retry"],
      "wrong-account": ["sign-in-as-owner"],
      "policy-refused": ["ask-administrator"],
    },
    tellApart: {
      "user-not-permitted": "other-account",
      "user-permission-denied": "role",
      "admin-consent-required": "role",
      "code-missing": "callback-arrival",
    },
    next: { kind: "rerun", action: "authorize-again" },
    specs: [spec.rfc(6749, "4.1.2.1")],
    sources: [result, interaction],
    aliases: [
      "access_denied",
      "user cancelled",
      "The user has denied",
      "AADB2C90091",
      "KeyError: 'code'",
      "không đồng ý cấp quyền",
      "người dùng từ chối cấp quyền",
      "bấm hủy khi cài ứng dụng",
    ],
    scenario: null,
  },
  "login-required": {
    steps: ["callback"],
    party: "browser",
    severity: "person",
    retry: "new-authorization",
    reasons: {
      "silent-without-session": ["sign-in-interactively"],
      "cookies-blocked-in-frame": ["top-level-redirect", "use-refresh-token"],
    },
    tellApart: { "consent-required": "answer", "check-cookie-missing": "requested-prompt" },
    next: { kind: "rerun", action: "sign-in-interactively" },
    specs: [spec.core("3.1.2.6"), spec.core("3.1.2.1")],
    sources: [
      interaction,
      result,
      observed("https://github.com/DuendeArchive/identity-model-oidc-client-js/issues/952"),
    ],
    aliases: [
      "login_required",
      "prompt=none",
      "silent renew failed",
      "signinSilent",
      "requires End-User authentication",
      "phải đăng nhập lại",
      "silent renew bị lỗi",
    ],
    scenario: null,
  },
  "consent-required": {
    steps: ["callback", "token"],
    party: "browser",
    severity: "person",
    retry: "new-authorization",
    reasons: {
      "never-agreed": ["show-consent-once"],
      "scopes-added": ["show-consent-once", "ask-for-agreed-scopes"],
      "agreement-withdrawn": ["show-consent-once"],
    },
    tellApart: { "login-required": "answer", "consent-denied": "requested-prompt" },
    next: { kind: "rerun", action: "sign-in-interactively" },
    specs: [spec.core("3.1.2.6"), spec.core("3.1.2.4")],
    sources: [
      interaction,
      result,
      observed("https://github.com/MicrosoftDocs/entra-docs/blob/main/docs/identity-platform/reference-error-codes.md"),
    ],
    aliases: [
      "consent_required",
      "interaction_required",
      "AADSTS65001",
      "prompt=none",
      "The following scopes require user consent",
      "cần người dùng đồng ý cấp quyền",
      "chưa đồng ý scope mới",
    ],
    scenario: null,
  },
  "code-missing": {
    steps: ["callback", "token"],
    party: "app",
    severity: "code",
    retry: "new-authorization",
    reasons: {
      "form-post-not-read": ["accept-post", "use-query"],
      "fragment-on-server": ["name-the-mode"],
      "body-parser-missing": ["parse-form"],
      "opened-by-hand": ["start-again"],
    },
    tellApart: {
      "consent-denied": "callback-arrival",
      "response-mode-invalid": "callback-arrival",
      "http-method-wrong": "callback-arrival",
      "code-malformed": "raw-request",
    },
    next: { kind: "prefill", action: "read-callback-place" },
    specs: [spec.rfc(6749, "4.1.2"), spec.formPost("2"), spec.multipleResponse("2.1"), spec.core("3.3.2.5")],
    sources: [
      hybridPage,
      identityServer4("Constants.cs"),
      identityServer4("Validation/Default/TokenRequestValidator.cs"),
      observed("https://github.com/tannguyen2212/Haravan-MCP/blob/main/src/auth/oauth.ts"),
      observed("https://github.com/tody-agent/login_with_haravan/blob/main/docs/guide/troubleshooting.md"),
    ],
    aliases: [
      "no authorization code",
      "code missing from response",
      'no authorization code in "callbackParameters"',
      "MissingCodeError",
      "Authorization code is missing",
      "missing_code",
      "form_post",
      "message.State is null or empty",
      "callback không có code",
      "không nhận được mã ủy quyền",
      "callback rỗng",
    ],
    scenario: null,
  },
} as const satisfies Partial<Record<CauseId, CatalogEntry>>;

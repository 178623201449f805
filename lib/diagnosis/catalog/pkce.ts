import { identityServer4, observed } from "@/lib/haravan/source";
import type { CauseId } from "../cause-ids";
import { type CatalogEntry, spec } from "./entry";

const validator = identityServer4("Validation/Default/TokenRequestValidator.cs");
const oktaErrors = observed("https://developer.okta.com/docs/reference/error-codes/");

export const pkceEntries = {
  "pkce-verifier-missing": {
    steps: ["token"],
    party: "app",
    severity: "code",
    retry: "new-authorization",
    reasons: {
      "lost-with-session": ["keep-with-attempt", "shared-storage"],
      "request-by-hand": ["send-verifier"],
      "library-not-told": ["send-verifier"],
      "wrong-length": ["make-it-fit"],
    },
    tellApart: {
      "pkce-verifier-mismatch": "raw-request",
      "code-already-used": "code-history",
      "check-cookie-missing": "check-cookie",
    },
    next: { kind: "rerun", action: "keep-verifier" },
    specs: [spec.rfc(7636, "4.5"), spec.rfc(7636, "4.6"), spec.rfc(7636, "4.1")],
    sources: [validator, oktaErrors],
    aliases: [
      "invalid_grant",
      "Missing code_verifier",
      "code_verifier is too short or too long",
      "PKCE code verifier is required",
      "Check the `code_verifier` parameter",
      "thiếu code_verifier",
      "mất code verifier PKCE",
      "quên gửi code_verifier",
    ],
    scenario: null,
  },
  "pkce-verifier-mismatch": {
    steps: ["token"],
    party: "app",
    severity: "code",
    retry: "new-authorization",
    reasons: {
      "new-verifier": ["same-attempt"],
      "two-tabs": ["same-attempt"],
      "wrong-encoding": ["base64url-of-digest"],
      "challenge-sent": ["send-verifier"],
    },
    tellApart: {
      "code-already-used": "code-history",
      "pkce-verifier-unexpected": "challenge-sent",
      "pkce-verifier-missing": "raw-request",
    },
    next: { kind: "rerun", action: "authorize-again" },
    specs: [spec.rfc(7636, "4.6"), spec.rfc(7636, "4.1"), spec.rfc(7636, "4.2")],
    sources: [validator, oktaErrors],
    aliases: [
      "invalid_grant",
      "code_verifier",
      "PKCE verification failed",
      "Failed to verify `code_verifier`",
      "Transformed code verifier does not match code challenge",
      "AADSTS501481",
      "code_verifier không khớp",
      "sai code verifier",
      "PKCE không khớp code_challenge",
    ],
    scenario: null,
  },
  "pkce-verifier-unexpected": {
    steps: ["token"],
    party: "app",
    severity: "code",
    retry: "new-authorization",
    reasons: {
      "authorize-by-hand": ["both-or-none"],
      "only-at-token-step": ["both-or-none"],
      "challenge-dropped": ["pass-whole-url"],
    },
    tellApart: {
      "pkce-verifier-mismatch": "challenge-sent",
      "code-already-used": "code-history",
      "token-redirect-uri-mismatch": "authorize-request",
    },
    next: { kind: "rerun", action: "send-pkce" },
    specs: [spec.rfc(9700, "2.1.1"), spec.rfc(9700, "4.8.2"), spec.rfc(7636, "4.3")],
    sources: [validator],
    aliases: [
      "invalid_grant",
      "Unexpected code_verifier",
      "code_verifier without code_challenge",
      "PKCE downgrade",
      "thừa code_verifier",
      "gửi code_verifier nhưng không có code_challenge",
      "có nên dùng PKCE với Haravan",
    ],
    scenario: null,
  },
} as const satisfies Partial<Record<CauseId, CatalogEntry>>;

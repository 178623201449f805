import { identityServer4, inferred, observed } from "@/lib/haravan/source";
import type { CauseId } from "../cause-ids";
import { type CatalogEntry, spec } from "./entry";

const validation = inferred("https://openid.net/specs/openid-connect-core-1_0.html#IDTokenValidation");

/** Refused by the app itself: the provider answered 200. */
export const idTokenEntries = {
  "nonce-mismatch": {
    steps: ["id-token", "callback"],
    party: "app",
    severity: "code",
    retry: "new-authorization",
    reasons: {
      "two-attempts": ["nonce-per-attempt"],
      "constant-nonce": ["nonce-per-attempt"],
      "not-expected": ["hand-nonce-to-check"],
      replay: ["keep-the-check"],
    },
    tellApart: { "state-mismatch": "check-cookie" },
    next: { kind: "rerun", action: "authorize-again" },
    specs: [spec.core("3.1.3.7"), spec.core("15.5.2")],
    sources: [validation, observed("openid-client, Spring Security and oauth4webapi messages")],
    aliases: ["nonce mismatch", "invalid_nonce", "Invalid id_token nonce", "sai nonce"],
    scenario: null,
  },
  "issuer-mismatch": {
    steps: ["id-token", "discovery", "api"],
    party: "app",
    severity: "config",
    retry: "after-fix",
    reasons: {
      "trailing-slash": ["issuer-as-discovered"],
      "scheme-behind-proxy": ["issuer-as-discovered"],
      "other-environment": ["one-environment"],
      "not-configured": ["issuer-as-discovered"],
    },
    tellApart: { "signature-invalid": "token-claims" },
    next: { kind: "link", action: "check-discovery" },
    specs: [
      spec.core("3.1.3.7"),
      {
        name: "OpenID Connect Discovery §4.3",
        url: "https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderConfigurationValidation",
      },
    ],
    sources: [validation, identityServer4("ResponseHandling/Default/DiscoveryResponseGenerator.cs")],
    aliases: ["unexpected iss value", "IDX10205", "issuer is invalid", "iss mismatch", "sai issuer"],
    scenario: null,
  },
  "audience-mismatch": {
    steps: ["id-token", "api"],
    party: "app",
    severity: "config",
    retry: "after-fix",
    reasons: { "token-of-other-app": ["one-client-id"], "wrong-client-configured": ["one-client-id"] },
    tellApart: { "issuer-mismatch": "token-claims" },
    next: { kind: "link", action: "open-registration" },
    specs: [spec.core("3.1.3.7")],
    sources: [validation],
    aliases: ["aud mismatch", "Invalid id_token audience", "IDX10214", "azp mismatch", "sai aud"],
    scenario: null,
  },
  "signature-invalid": {
    steps: ["id-token", "api"],
    party: "provider",
    severity: "code",
    retry: "after-fix",
    reasons: {
      "keys-of-other-server": ["jwks-of-issuer"],
      "token-altered": ["pass-unchanged"],
      "wrong-algorithm-key": ["jwks-of-issuer"],
    },
    tellApart: { "issuer-mismatch": "token-claims" },
    next: { kind: "link", action: "check-discovery" },
    specs: [spec.core("3.1.3.7"), spec.rfc(7515, "5.2")],
    sources: [validation],
    aliases: [
      "failed to validate JWT signature",
      "IDX10511",
      "signature verification failed",
      "JWSSignatureVerificationFailed",
      "sai chữ ký",
    ],
    scenario: null,
  },
  "id-token-expired": {
    steps: ["id-token"],
    party: "app",
    severity: "code",
    retry: "new-authorization",
    reasons: {
      "clock-ahead": ["set-clock"],
      "validated-late": ["validate-on-receipt"],
      "slow-exchange": ["exchange-at-once"],
    },
    tellApart: { "signature-invalid": "clock" },
    next: { kind: "link", action: "check-clock" },
    specs: [spec.core("3.1.3.7")],
    sources: [validation, observed("relying parties on Haravan allow 10 s between the clocks")],
    aliases: ["JWT expired", "exp claim", "IDX10223", "id_token expired", "ID token hết hạn"],
    scenario: null,
  },
} as const satisfies Partial<Record<CauseId, CatalogEntry>>;

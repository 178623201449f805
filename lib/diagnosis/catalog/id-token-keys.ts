import { identityServer4, inferred, observed } from "@/lib/haravan/source";
import type { CauseId } from "../cause-ids";
import { type CatalogEntry, spec } from "./entry";

const validation = inferred("https://openid.net/specs/openid-connect-core-1_0.html#rfc.section.3.1.3.7");
const rotation = inferred("https://openid.net/specs/openid-connect-core-1_0.html#rfc.section.10.1.1");
const keySet = identityServer4("Endpoints/DiscoveryKeyEndpoint.cs");
const openidClient = observed("https://github.com/panva/openid-client/blob/v5.7.1/lib/helpers/issuer.js");
const idxCodes = observed(
  "https://github.com/AzureAD/azure-activedirectory-identitymodel-extensions-for-dotnet/blob/dev/src/Microsoft.IdentityModel.Tokens/LogMessages.cs",
);

/** Where the ID token is sound or not, but the keys and the metadata decide. */
export const idTokenKeyEntries = {
  "signature-invalid": {
    steps: ["id-token", "api"],
    party: "app",
    severity: "code",
    retry: "after-fix",
    reasons: {
      "keys-of-other-server": ["jwks-of-issuer"],
      "token-altered": ["pass-unchanged"],
      "wrong-algorithm-key": ["jwks-of-issuer"],
    },
    tellApart: {
      "token-hash-mismatch": "inner-cause",
      "signing-key-not-found": "id-token-header",
      "signing-alg-unexpected": "id-token-header",
      "issuer-mismatch": "token-claims",
    },
    next: { kind: "link", action: "check-discovery" },
    specs: [spec.core("3.1.3.7"), spec.rfc(7515, "5.2")],
    sources: [validation, keySet, idxCodes],
    aliases: [
      "failed to validate JWT signature",
      "IDX10511",
      "signature verification failed",
      "JWSSignatureVerificationFailed",
      "invalid signature",
      "AADSTS50006",
      "sai chữ ký",
      "chữ ký ID token không hợp lệ",
      "xác minh chữ ký JWT thất bại",
    ],
    scenario: null,
  },
  "signing-key-not-found": {
    steps: ["id-token", "api"],
    party: "app",
    severity: "code",
    retry: "after-fix",
    reasons: {
      "keys-rotated": ["reload-on-unknown-kid"],
      "key-made-at-start": ["keep-signing-key"],
      "other-issuer": ["jwks-of-issuer"],
      "key-set-empty": ["load-keys-again"],
    },
    tellApart: {
      "signature-invalid": "id-token-header",
      "issuer-mismatch": "token-claims",
      "discovery-failed": "discovery-document",
    },
    next: { kind: "rerun", action: "refresh-keys" },
    specs: [spec.core("10.1.1"), spec.rfc(7517, "4.5")],
    sources: [rotation, keySet, openidClient, idxCodes],
    aliases: [
      "IDX10501",
      "IDX10503",
      "IDX10500",
      "Unable to match 'kid'",
      "The signature key was not found",
      "no applicable key found in the JSON Web Key Set",
      "no valid key found in issuer's jwks_uri",
      "Unable to find a signing key that matches",
      "không tìm thấy khóa ký",
      "không có kid trong JWKS",
      "khóa ký đã đổi",
    ],
    scenario: null,
  },
  "signing-alg-unexpected": {
    steps: ["id-token"],
    party: "app",
    severity: "config",
    retry: "after-fix",
    reasons: {
      "other-algorithm-agreed": ["name-algorithm"],
      "not-an-id-token": ["check-variable"],
      "forged-or-unsigned": ["keep-the-check"],
    },
    tellApart: { "signature-invalid": "id-token-header", "signing-key-not-found": "id-token-header" },
    next: { kind: "link", action: "check-discovery" },
    specs: [spec.core("3.1.3.7"), spec.rfc(8725, "3.1"), spec.discovery("3")],
    sources: [validation, observed("https://github.com/panva/openid-client/blob/v5.7.1/lib/client.js"), idxCodes],
    aliases: [
      "unexpected JWT alg received, expected RS256, got: HS256",
      "id token signed with unsupported algorithm",
      "IDX10696",
      "IDX10504",
      "alg none",
      "HS256",
      "Signature algorithm of HS256 is not supported",
      "sai thuật toán ký",
      "thuật toán ký không được hỗ trợ",
      "ID token ký bằng HS256",
    ],
    scenario: null,
  },
  "discovery-failed": {
    steps: ["discovery"],
    party: "app",
    severity: "config",
    retry: "after-fix",
    reasons: {
      "wrong-address": ["use-known-address"],
      "blocked-on-the-way": ["let-it-through", "hand-over-proxy"],
      "server-down": ["keep-last-answer"],
    },
    tellApart: {
      "issuer-mismatch": "discovery-document",
      "proxy-html-page": "who-answered",
      "dns-failure": "inner-cause",
      "signing-key-not-found": "which-call",
    },
    next: { kind: "link", action: "check-discovery" },
    specs: [spec.discovery("4"), spec.discovery("4.2"), spec.rfc(8414, "3")],
    sources: [
      identityServer4("Endpoints/DiscoveryEndpoint.cs"),
      observed("https://github.com/Haravan/apps_dotnet"),
      openidClient,
    ],
    aliases: [
      "IDX20803",
      "IDX20804",
      "IDX20807",
      "Unable to obtain configuration",
      "expected 200 OK, got: 404 Not Found",
      "OAUTH_RESPONSE_IS_NOT_CONFORM",
      "SIGNIN_OAUTH_ERROR",
      ".well-known/openid-configuration",
      "jwks_uri",
      "không tải được discovery",
      "không lấy được cấu hình OpenID",
      "không tải được JWKS",
    ],
    scenario: null,
  },
} as const satisfies Partial<Record<CauseId, CatalogEntry>>;

import type { Tier } from "../signature";

/** No error on the wire: what the app itself refused, or what the request shows before it is answered. */
export const ownChecks: Tier = [
  {
    id: "id-token-refused",
    when: { steps: ["id-token"] },
    reach: "offers",
    causes: ["signature-invalid", "issuer-mismatch", "audience-mismatch", "nonce-mismatch", "id-token-expired"],
    proof: "none",
    ask: ["token-claims"],
  },
  {
    id: "callback-refused",
    when: { steps: ["callback"] },
    reach: "offers",
    causes: ["check-cookie-missing", "state-mismatch"],
    proof: "none",
    ask: ["check-cookie"],
  },
  {
    id: "userinfo-incomplete",
    when: { endpoints: ["userinfo"], status: [200] },
    reach: "offers",
    causes: ["scope-missing", "scope-not-granted"],
    proof: "none",
    ask: ["scopes-asked-and-granted"],
  },
  {
    id: "authorize-request-alone",
    when: { endpoints: ["authorize"], not: { status: [200, 302, 303] } },
    reach: "offers",
    causes: ["redirect-uri-mismatch", "scope-unknown", "client-unknown"],
    proof: "none",
    ask: ["error-page-text"],
  },
  {
    id: "token-request-alone",
    when: { endpoints: ["token"], not: { status: [200] } },
    reach: "offers",
    causes: [
      "content-type-wrong",
      "grant-type-unsupported",
      "code-already-used",
      "code-malformed",
      "code-client-mismatch",
      "code-expired",
      "token-redirect-uri-mismatch",
      "pkce-verifier-mismatch",
    ],
    proof: "none",
    ask: ["answer"],
  },
  {
    id: "api-request-alone",
    when: { steps: ["api", "webhook"], status: "none" },
    reach: "offers",
    causes: ["token-missing", "auth-header-wrong", "token-malformed", "wrong-base-url", "token-expired"],
    proof: "none",
    ask: ["answer"],
  },
];

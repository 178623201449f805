import type { Tier } from "../signature";

const here = { endpoints: ["token"] } as const;

/** OAuth error codes of the token endpoint. */
export const tokenCodes: Tier = [
  {
    id: "token-wrong-path",
    when: { ...here, status: [404, 405], not: { error: ["invalid_grant", "invalid_client", "invalid_request"] } },
    reach: "suggests",
    causes: ["wrong-base-url"],
    proof: "wire",
  },
  {
    id: "token-media-type",
    when: { ...here, status: [415] },
    reach: "decides",
    causes: ["content-type-wrong"],
    proof: "wire",
  },
  {
    id: "token-invalid-grant",
    when: {
      error: ["invalid_grant"],
      not: { steps: ["refresh", "api", "callback"] },
    },
    reach: "lists",
    causes: [
      "code-already-used",
      "code-expired",
      "code-malformed",
      "code-client-mismatch",
      "token-redirect-uri-mismatch",
      "pkce-verifier-mismatch",
      "user-disabled",
    ],
    proof: "wire",
    ask: ["code-history", "authorize-request", "fresh-login"],
  },
  {
    id: "refresh-invalid-grant",
    when: { steps: ["refresh"], error: ["invalid_grant"] },
    reach: "offers",
    causes: ["user-disabled"],
    proof: "wire",
  },
  {
    id: "token-invalid-client",
    when: { error: ["invalid_client"], not: { steps: ["api", "id-token"] } },
    reach: "lists",
    causes: ["client-secret-wrong", "client-unknown"],
    proof: "wire",
    ask: ["client-passed-authorize"],
  },
  {
    id: "token-grant-type",
    when: { error: ["unsupported_grant_type"] },
    reach: "suggests",
    causes: ["grant-type-unsupported", "content-type-wrong"],
    proof: "wire",
    ask: ["raw-request"],
  },
  {
    id: "token-invalid-request",
    when: { ...here, error: ["invalid_request"] },
    reach: "lists",
    causes: ["content-type-wrong"],
    proof: "wire",
    ask: ["raw-request"],
  },
  {
    id: "token-invalid-request-by-history",
    when: { ...here, error: ["invalid_request"] },
    reach: "offers",
    causes: ["code-already-used", "token-redirect-uri-mismatch"],
    proof: "wire",
  },
  {
    id: "token-unauthorized-client",
    when: { ...here, error: ["unauthorized_client"] },
    reach: "lists",
    causes: ["token-redirect-uri-mismatch"],
    proof: "wire",
    ask: ["authorize-request"],
  },
  {
    id: "token-scope",
    when: { ...here, error: ["invalid_scope"] },
    reach: "suggests",
    causes: ["scope-unknown"],
    proof: "wire",
    ask: ["scope-list"],
  },
];

import type { Tier } from "../signature";

const here = { stepKnown: false } as const;

/** An OAuth code of which nobody said where it came from. */
export const codeAlone: Tier = [
  {
    id: "code-alone-scope",
    when: { ...here, error: ["invalid_scope"] },
    reach: "suggests",
    causes: ["scope-unknown"],
    proof: "wire",
    ask: ["scope-list"],
  },
  {
    id: "code-alone-denied",
    when: { ...here, error: ["access_denied"] },
    reach: "suggests",
    causes: ["consent-denied", "user-permission-denied"],
    proof: "wire",
    ask: ["role"],
  },
  {
    id: "code-alone-unauthorized-client",
    when: { ...here, error: ["unauthorized_client"] },
    reach: "lists",
    causes: ["token-redirect-uri-mismatch", "client-unknown"],
    proof: "wire",
    ask: ["raw-request"],
  },
  {
    id: "code-alone-invalid-request",
    when: { ...here, error: ["invalid_request"] },
    reach: "lists",
    causes: ["content-type-wrong", "redirect-uri-mismatch"],
    proof: "wire",
    ask: ["raw-request"],
  },
  {
    id: "code-alone-invalid-token",
    when: { ...here, error: ["invalid_token"] },
    reach: "lists",
    causes: ["token-expired", "token-revoked", "token-malformed"],
    proof: "wire",
    ask: ["token-history"],
  },
  {
    id: "status-alone",
    when: { ...here, status: [500] },
    reach: "suggests",
    causes: ["server-error"],
    proof: "wire",
    ask: ["answer"],
  },
  {
    id: "not-found-alone",
    when: { ...here, status: [404] },
    reach: "lists",
    causes: ["wrong-base-url", "resource-not-found"],
    proof: "wire",
    ask: ["raw-request"],
  },
];

import type { Tier } from "../signature";

const here = { steps: ["refresh"] } as const;

/** A refused refresh: the code alone never says which of these it was. */
export const refreshCodes: Tier = [
  {
    id: "refresh-invalid-grant",
    when: { ...here, error: ["invalid_grant"] },
    reach: "lists",
    causes: [
      "refresh-token-expired",
      "refresh-token-reused",
      "refresh-token-revoked",
      "refresh-token-unknown",
      "refresh-token-client-mismatch",
      "app-uninstalled",
      "user-disabled",
    ],
    proof: "wire",
    ask: ["refresh-history", "uninstall-event", "fresh-login"],
  },
  {
    id: "refresh-invalid-token",
    when: { ...here, error: ["invalid_token"] },
    reach: "lists",
    causes: ["refresh-token-expired", "refresh-token-revoked", "refresh-token-unknown"],
    proof: "wire",
    ask: ["refresh-history"],
  },
  {
    id: "refresh-refused",
    when: { ...here, status: [400, 401, 403], error: "none" },
    reach: "lists",
    causes: ["refresh-token-expired", "refresh-token-revoked", "client-secret-wrong"],
    proof: "wire",
    ask: ["response-data", "refresh-history"],
  },
  {
    id: "refresh-without-token",
    when: { ...here, status: "none" },
    reach: "offers",
    causes: [
      "refresh-token-missing",
      "refresh-token-reused",
      "refresh-token-unknown",
      "content-type-wrong",
      "refresh-token-client-mismatch",
      "refresh-token-expired",
    ],
    proof: "none",
    ask: ["answer"],
  },
];

import type { Tier } from "../signature";

const resource = { steps: ["api", "userinfo", "webhook"] } as const;

/** Calls with an access token, by status; Haravan's bodies say little or nothing. */
export const apiStatuses: Tier = [
  {
    id: "api-unauthorized",
    when: { ...resource, status: [401] },
    reach: "lists",
    causes: ["token-expired", "token-revoked", "token-malformed", "token-missing", "auth-header-wrong"],
    proof: "wire",
    ask: ["raw-request", "token-history"],
  },
  {
    id: "api-forbidden",
    when: { ...resource, status: [403], html: false },
    reach: "lists",
    causes: ["scope-missing", "scope-not-granted", "user-permission-denied"],
    proof: "wire",
    ask: ["scopes-asked-and-granted", "role"],
  },
  {
    id: "api-media-type",
    when: { ...resource, status: [415] },
    reach: "decides",
    causes: ["content-type-wrong"],
    proof: "wire",
  },
  {
    id: "api-says-no-such-data",
    when: { ...resource, status: [422], says: /dữ liệu không tồn tại/ },
    reach: "suggests",
    causes: ["resource-not-found", "request-body-invalid"],
    proof: "wire",
    ask: ["list-call"],
  },
  {
    id: "api-unprocessable",
    when: { ...resource, status: [422], not: { says: /dữ liệu không tồn tại/ } },
    reach: "suggests",
    causes: ["request-body-invalid"],
    proof: "wire",
    ask: ["request-body"],
  },
  {
    id: "api-bad-request",
    when: { ...resource, status: [400] },
    reach: "lists",
    causes: ["request-body-invalid", "content-type-wrong"],
    proof: "wire",
    ask: ["request-body"],
  },
  {
    id: "api-not-found-page",
    when: { ...resource, status: [404], html: true },
    reach: "lists",
    causes: ["wrong-base-url", "resource-not-found"],
    proof: "wire",
    ask: ["list-call"],
  },
  {
    id: "api-not-found",
    when: { ...resource, status: [404], html: false },
    reach: "lists",
    causes: ["resource-not-found", "wrong-base-url"],
    proof: "wire",
    ask: ["list-call"],
  },
  {
    id: "unavailable",
    when: { status: [503, 504], html: true },
    reach: "lists",
    causes: ["upstream-bad-gateway", "server-error"],
    proof: "wire",
    ask: ["answer"],
  },
];

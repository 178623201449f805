/** The closed list. Stable: a published id is never renamed or reused; it is also the permalink `/errors/<id>`. */
export const causeIds = [
  "client-unknown",
  "redirect-uri-mismatch",
  "scope-unknown",
  "consent-denied",
  "state-mismatch",
  "check-cookie-missing",
  "user-disabled",
  "code-expired",
  "code-already-used",
  "code-malformed",
  "code-client-mismatch",
  "token-redirect-uri-mismatch",
  "client-secret-wrong",
  "grant-type-unsupported",
  "content-type-wrong",
  "pkce-verifier-mismatch",
  "nonce-mismatch",
  "issuer-mismatch",
  "audience-mismatch",
  "signature-invalid",
  "id-token-expired",
  "token-missing",
  "token-malformed",
  "token-expired",
  "token-revoked",
  "auth-header-wrong",
  "scope-missing",
  "scope-not-granted",
  "user-permission-denied",
  "rate-limited",
  "resource-not-found",
  "wrong-base-url",
  "request-body-invalid",
  "server-error",
  "upstream-bad-gateway",
  "timeout",
  "connection-failed",
] as const;

export type CauseId = (typeof causeIds)[number];

const known: ReadonlySet<string> = new Set(causeIds);

export function isCauseId(value: string): value is CauseId {
  return known.has(value);
}

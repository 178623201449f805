import type { CauseId } from "@/lib/diagnosis";

/** Causes that no scenario leads to; app/lab's test holds the list against the sandbox's table. */
const unrehearsed: ReadonlySet<CauseId> = new Set<CauseId>([
  "admin-consent-required",
  "app-not-approved",
  "wrong-tenant",
  "embedded-browser-blocked",
  "app-base-url-wrong",
  "proxy-scheme-lost",
  "client-config-missing",
  "check-cookie-missing",
  "callback-hmac-invalid",
  "account-not-linked",
  "client-secret-expired",
  "client-auth-method-wrong",
  "cors-blocked",
  "step-up-required",
  "token-audience-wrong",
  "webhook-signature-mismatch",
  "webhook-body-altered",
  "webhook-endpoint-failing",
  "webhook-challenge-failed",
  "webhook-url-rejected",
  "dns-failure",
  "tls-untrusted",
  "tls-hostname-mismatch",
  "tls-cert-expired",
  "tls-handshake-failed",
  "proxy-blocked",
]);

export const isRehearsed = (id: CauseId): boolean => !unrehearsed.has(id);

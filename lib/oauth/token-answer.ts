import type { Check, TransportFailure } from "@/lib/trace/model";

export interface TokenAnswer {
  readonly accessToken: string;
  readonly refreshToken: string | null;
  readonly idToken: string | null;
  /** Null when the answer does not say. */
  readonly expiresInSeconds: number | null;
  /** As the server wrote it; null when it left it out (then: as requested, RFC 6749 §5.1). */
  readonly scope: string | null;
  readonly checks: readonly Check[];
}

export type TokenFailureKind =
  | "transport"
  | "redirect"
  | "oauth-error"
  | "rate-limited"
  | "provider-error"
  | "unexpected-status"
  | "html"
  | "not-json"
  | "wrong-shape"
  | "error-in-200"
  | "error-and-token";

/** Never holds a token or a secret: what the server wrote is bounded, and what we had sent is taken out of it. */
export interface TokenFailure {
  readonly kind: TokenFailureKind;
  readonly status: number | null;
  readonly error: string | null;
  readonly errorDescription: string | null;
  /** What exactly: a JSON fault, a member and its fault (`access_token missing`), the host of a redirect, a page title. */
  readonly detail: string | null;
  readonly retryAfterSeconds: number | null;
  readonly transport: TransportFailure | null;
}

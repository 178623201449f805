import type { TokenKind } from "@/lib/trace/views";
import type { Database } from "./database";

/** A token with the fingerprint that pages and logs may show. */
export interface FingerprintedToken {
  readonly value: string;
  readonly fingerprint: string;
}

export interface Tokens {
  readonly access: FingerprintedToken;
  readonly refresh: FingerprintedToken | null;
  readonly kind: TokenKind;
  readonly scopesGranted: readonly string[] | null;
  readonly obtainedAtMs: number;
  readonly expiresAtMs: number | null;
}

/** The token columns of an installation's row. */
export async function sealTokens(db: Database, installationId: string, tokens: Tokens) {
  const place = (column: string) => ({ table: "installations", column, row: installationId }) as const;
  const { access, refresh } = tokens;
  return {
    sealed_access_token: await db.cipher.seal(place("access_token"), access.value),
    sealed_refresh_token: refresh && (await db.cipher.seal(place("refresh_token"), refresh.value)),
    access_fingerprint: access.fingerprint,
    refresh_fingerprint: refresh?.fingerprint ?? null,
    token_kind: tokens.kind,
    scopes_granted: tokens.scopesGranted && JSON.stringify(tokens.scopesGranted),
    obtained_at: tokens.obtainedAtMs,
    expires_at: tokens.expiresAtMs,
  };
}

import { z } from "zod";
import type { Database } from "./database";
import type { Owned } from "./owned";
import { jsonText, names } from "./read-json";

/** A code that a callback delivered, with all that its exchange needs: sealed, for minutes, so that it can be sent by hand. */
export interface KeptCode {
  readonly code: string;
  readonly registrationId: string;
  /** At the authorize request. */
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly nonce: string;
  readonly verifier: string | null;
  /** The `max_age` that was sent. */
  readonly maxAgeSeconds: number | null;
  /** How long it lives, where somebody who knows has said so. */
  readonly lifetimeSeconds: number | null;
}

export const KeptCodeText = jsonText(
  z.object({
    code: z.string(),
    registrationId: z.string(),
    clientId: z.string(),
    redirectUri: z.string(),
    scopes: names,
    nonce: z.string(),
    verifier: z.string().nullable(),
    maxAgeSeconds: z.number().nullable().default(null),
    lifetimeSeconds: z.number().nullable(),
  }),
) satisfies z.ZodType<KeptCode>;

export interface KeepCode extends Owned {
  readonly fingerprint: string;
  readonly kept: KeptCode;
  readonly receivedAtMs: number;
  readonly expiresAtMs: number;
}

/** One a run; `id` is the run's. */
export async function keepCode(db: Database, input: KeepCode): Promise<void> {
  const { personId, id, fingerprint, receivedAtMs, expiresAtMs } = input;
  const place = { table: "kept_codes", column: "code", row: id } as const;
  const changing = {
    fingerprint,
    sealed_code: await db.cipher.seal(place, JSON.stringify(input.kept)),
    received_at: receivedAtMs,
    expires_at: expiresAtMs,
  };
  await db.kysely
    .insertInto("kept_codes")
    .values({ run_id: id, person_id: personId, ...changing })
    .onConflict((conflict) => conflict.column("run_id").doUpdateSet(changing))
    .execute();
}

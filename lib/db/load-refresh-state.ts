import { z } from "zod";
import type { Database } from "./database";
import type { Owned } from "./owned";
import { isoTime, jsonText, names } from "./read-json";

/** Who may refresh now. `expired`: its holder went away in the middle, and the refresh token may be spent. */
export interface RefreshLease {
  readonly kind: "free" | "held" | "expired";
  /** Of the last refresh that took it; a run that ended has given it back. */
  readonly runId: string | null;
}

/** What a refresh has to know before it does anything, in one query: of a thousand at once all ask for it. */
export interface RefreshState {
  readonly generation: number;
  readonly accessFingerprint: string;
  readonly refreshFingerprint: string | null;
  readonly scopesGranted: readonly string[] | null;
  readonly obtainedAt: string;
  readonly expiresAt: string | null;
  /** That brought the present token; null when it was deleted, or none did. */
  readonly runId: string | null;
  readonly lease: RefreshLease;
}

const Row = z.object({
  generation: z.int(),
  access_fingerprint: z.string(),
  refresh_fingerprint: z.string().nullable(),
  scopes_granted: jsonText(names).nullable(),
  obtained_at: isoTime,
  expires_at: isoTime.nullable(),
  generation_run_id: z.string().nullable(),
  refresh_lease_until: z.int().nullable(),
  refresh_run_id: z.string().nullable(),
});

export async function loadRefreshState(db: Database, { personId, id }: Owned): Promise<RefreshState | undefined> {
  const found = await db.kysely
    .selectFrom("installations as i")
    .leftJoin("token_generations as g", (join) =>
      join.onRef("g.installation_id", "=", "i.id").onRef("g.generation", "=", "i.generation"),
    )
    .select([
      "i.generation",
      "i.access_fingerprint",
      "i.refresh_fingerprint",
      "i.scopes_granted",
      "i.obtained_at",
      "i.expires_at",
      "g.run_id as generation_run_id",
      "i.refresh_lease_until",
      "i.refresh_run_id",
    ])
    .where("i.id", "=", id)
    .where("i.person_id", "=", personId)
    .executeTakeFirst();
  if (found === undefined) return undefined;
  const row = Row.parse(found);
  const until = row.refresh_lease_until;
  return {
    generation: row.generation,
    accessFingerprint: row.access_fingerprint,
    refreshFingerprint: row.refresh_fingerprint,
    scopesGranted: row.scopes_granted,
    obtainedAt: row.obtained_at,
    expiresAt: row.expires_at,
    runId: row.generation_run_id,
    lease: { kind: until === null ? "free" : until > db.now() ? "held" : "expired", runId: row.refresh_run_id },
  };
}

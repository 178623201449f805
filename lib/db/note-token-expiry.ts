import type { Database } from "./database";
import type { Owned } from "./owned";

/** The end of the stored access token became known; nothing changes when another token has taken its place. */
export async function noteTokenExpiry(
  db: Database,
  { personId, id }: Owned,
  token: { readonly fingerprint: string; readonly expiresAtMs: number },
): Promise<void> {
  await db.kysely
    .updateTable("installations")
    .set({ expires_at: token.expiresAtMs })
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .where("access_fingerprint", "=", token.fingerprint)
    .execute();
}

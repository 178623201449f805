import type { Database } from "./database";
import type { Owned } from "./owned";

export type TokenState =
  | { readonly kind: "tokens"; readonly access: string; readonly refresh: string | null }
  /** The row was damaged, moved, or written with another SECRET_KEY. */
  | { readonly kind: "unreadable" };

/** The one way to an installation's tokens; they go into request headers and nowhere else. */
export async function loadInstallationTokens(db: Database, { personId, id }: Owned): Promise<TokenState | undefined> {
  const row = await db.kysely
    .selectFrom("installations")
    .select(["sealed_access_token", "sealed_refresh_token"])
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const place = (column: string) => ({ table: "installations", column, row: id }) as const;
  const access = await db.cipher.open(place("access_token"), row.sealed_access_token);
  const sealed = row.sealed_refresh_token;
  const refresh = sealed === null ? null : await db.cipher.open(place("refresh_token"), sealed);
  return access === undefined || refresh === undefined ? { kind: "unreadable" } : { kind: "tokens", access, refresh };
}

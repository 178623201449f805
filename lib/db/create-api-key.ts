import { randomBytes } from "node:crypto";
import type { Database } from "./database";
import { hashHandle } from "./hash-handle";
import { newId } from "./new-id";
import { type ApiKey, readApiKey } from "./read-api-key";

/** The answer holds the key itself, this once; the database keeps its hash. */
export async function createApiKey(
  db: Database,
  input: { readonly personId: string; readonly name: string },
): Promise<{ readonly key: string; readonly record: ApiKey }> {
  const key = `adk_${randomBytes(32).toString("base64url")}`;
  const row = {
    id: newId(),
    person_id: input.personId,
    name: input.name,
    key_hash: hashHandle(key),
    hint: key.slice(-4),
    created_at: db.now(),
    last_used_at: null,
    revoked_at: null,
  };
  await db.kysely.insertInto("api_keys").values(row).execute();
  return { key, record: readApiKey(row) };
}

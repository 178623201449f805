import type { Database } from "./database";
import { type ApiKey, readApiKey } from "./read-api-key";

export async function listApiKeys(db: Database, personId: string): Promise<readonly ApiKey[]> {
  const rows = await db.kysely
    .selectFrom("api_keys")
    .selectAll()
    .where("person_id", "=", personId)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map(readApiKey);
}

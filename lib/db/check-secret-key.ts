import { createHmac, timingSafeEqual } from "node:crypto";
import { deriveKey } from "@/lib/env/derive-key";
import { err, ok, type Result } from "@/lib/result/result";
import type { Database } from "./database";

/** Refuses a SECRET_KEY that cannot open what this database holds, before anything is written with it. */
export async function checkSecretKey(
  db: Database,
  secretKey: Uint8Array,
): Promise<Result<"same" | "first", "other-key">> {
  const value = createHmac("sha256", deriveKey(secretKey, "key-check")).update("auth-doctor").digest("base64url");
  const first = await db.kysely
    .insertInto("settings")
    .values({ name: "key-check", value })
    .onConflict((conflict) => conflict.column("name").doNothing())
    .executeTakeFirst();
  if (first.numInsertedOrUpdatedRows === 1n) return ok("first");
  const stored = await db.kysely
    .selectFrom("settings")
    .select("value")
    .where("name", "=", "key-check")
    .executeTakeFirstOrThrow();
  const same = stored.value.length === value.length && timingSafeEqual(Buffer.from(stored.value), Buffer.from(value));
  return same ? ok("same") : err("other-key");
}

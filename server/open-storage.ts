import { checkSecretKey } from "@/lib/db/check-secret-key";
import type { Database } from "@/lib/db/database";
import { databaseFault } from "@/lib/db/database-fault";
import { migrate } from "@/lib/db/migrate";
import { openDatabase } from "@/lib/db/open-database";
import type { Env } from "@/lib/env/env";
import { err, ok, type Result } from "@/lib/result/result";

export interface Storage {
  readonly db: Database;
  readonly migrated: readonly string[];
}

/** The database, up to date and opened with the right key, or one sentence that says why not. */
export async function openStorage(env: Env): Promise<Result<Storage, string>> {
  const place = env.databaseUrl === null ? `the database in ${env.dataDir}` : "the database of DATABASE_URL";
  try {
    const db = await openDatabase(env);
    const refuse = async (sentence: string) => {
      await db.close();
      return err(sentence);
    };
    const migrated = await migrate(db);
    if (!migrated.ok) return await refuse(`A newer version of this program has changed ${place}: start that version.`);
    const key = await checkSecretKey(db, env.secretKey);
    if (key.ok) return ok({ db, migrated: migrated.value });
    return await refuse(
      `SECRET_KEY is not the key that ${place} was made with: set that key again, or use another DATA_DIR.`,
    );
  } catch (error) {
    const fault = databaseFault(error) ?? codeOf(error);
    if (fault === null) throw error;
    return err(`It was not possible to open ${place} (${fault}): see that it exists, answers and can be written.`);
  }
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}

import "server-only";
import type { Database } from "@/lib/db/database";
import type { Env } from "@/lib/env/env";
import type { Send } from "@/lib/trace/raw";

/** What signing in and staying signed in needs from the outside. */
export interface SessionContext {
  readonly env: Env;
  readonly db: Database;
  readonly send: Send;
}

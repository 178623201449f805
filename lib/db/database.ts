import type { Kysely } from "kysely";
import type { Cipher } from "./cipher";
import type { Tables } from "./schema";

export type DatabaseKind = "sqlite" | "postgres";

/** What every query takes first. */
export interface Database {
  readonly kysely: Kysely<Tables>;
  readonly kind: DatabaseKind;
  readonly cipher: Cipher;
  readonly now: () => number;
  /** Holds the leases that this process takes. */
  readonly instanceId: string;
  close(): Promise<void>;
}

import { z } from "zod";
import { isoTime } from "./read-json";

/** A key as its owner sees it later; the key itself was shown once. */
export interface ApiKey {
  readonly id: string;
  readonly name: string;
  /** Its last four characters. */
  readonly hint: string;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}

const Row = z.object({
  id: z.string(),
  name: z.string(),
  hint: z.string(),
  created_at: isoTime,
  last_used_at: isoTime.nullable(),
  revoked_at: isoTime.nullable(),
});

export function readApiKey(row: unknown): ApiKey {
  const { created_at, last_used_at, revoked_at, ...rest } = Row.parse(row);
  return { ...rest, createdAt: created_at, lastUsedAt: last_used_at, revokedAt: revoked_at };
}

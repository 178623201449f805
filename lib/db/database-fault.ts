/** What both databases mean by their error codes, as far as anybody here decides by it. */
export type DatabaseFault = "unique" | "foreign-key" | "busy" | "full" | "read-only" | "unreachable";

const faults: Readonly<Record<string, DatabaseFault>> = {
  SQLITE_CONSTRAINT_UNIQUE: "unique",
  SQLITE_CONSTRAINT_PRIMARYKEY: "unique",
  SQLITE_CONSTRAINT_FOREIGNKEY: "foreign-key",
  SQLITE_BUSY: "busy",
  SQLITE_BUSY_SNAPSHOT: "busy",
  SQLITE_BUSY_RECOVERY: "busy",
  SQLITE_LOCKED: "busy",
  SQLITE_FULL: "full",
  SQLITE_READONLY: "read-only",
  SQLITE_CANTOPEN: "unreachable",
  SQLITE_IOERR: "unreachable",
  "23505": "unique",
  "23503": "foreign-key",
  "40001": "busy",
  "40P01": "busy",
  "55P03": "busy",
  "57014": "busy",
  "53100": "full",
  "25006": "read-only",
  "57P01": "unreachable",
  "57P03": "unreachable",
  ECONNREFUSED: "unreachable",
  ECONNRESET: "unreachable",
  ENOENT: "unreachable",
};

/** `null` when the error is none of these, or not the database's. */
export function databaseFault(error: unknown): DatabaseFault | null {
  if (!(error instanceof Error)) return null;
  const { extendedCode, code } = error as { extendedCode?: unknown; code?: unknown };
  for (const name of [extendedCode, code]) {
    if (typeof name === "string" && faults[name] !== undefined) return faults[name];
  }
  return null;
}

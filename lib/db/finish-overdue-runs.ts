import type { Database } from "./database";
import type { RunsTable } from "./schema";

type Clocked = Pick<RunsTable, "id" | "status" | "deadline_at" | "lease_until">;

const isOverdue = (run: Clocked, now: number): boolean =>
  (run.status === "waiting" && run.deadline_at !== null && run.deadline_at <= now) ||
  (run.status === "exchanging" && run.lease_until !== null && run.lease_until <= now);

/**
 * Whoever reads a run that outlived its deadline or its lease finishes it. Conditional updates: of many readers one
 * writes, and a lease renewed meanwhile stands. Answers whether the rows have to be read again.
 */
export async function finishOverdueRuns(db: Database, personId: string, rows: readonly Clocked[]): Promise<boolean> {
  const now = db.now();
  const overdue = rows.filter((row) => isOverdue(row, now)).map((row) => row.id);
  if (overdue.length === 0) return false;
  const ended = { status: "finished", lease_holder: null } as const;
  await db.kysely
    .updateTable("runs")
    .set((of) => ({ ...ended, outcome: "never-came-back", verdict: "unsure", finished_at: of.ref("deadline_at") }))
    .where("person_id", "=", personId)
    .where("id", "in", overdue)
    .where("status", "=", "waiting")
    .where("deadline_at", "<=", now)
    .execute();
  await db.kysely
    .updateTable("runs")
    .set((of) => ({
      ...ended,
      outcome: "interrupted",
      verdict: "warn",
      finished_at: of.ref("lease_until"),
      lease_until: null,
    }))
    .where("person_id", "=", personId)
    .where("id", "in", overdue)
    .where("status", "=", "exchanging")
    .where("lease_until", "<=", now)
    .execute();
  return true;
}

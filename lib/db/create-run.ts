import type { Facts, Provider, RunKind, Step } from "@/lib/trace/model";
import type { Database } from "./database";
import { leaseMs } from "./lease";
import { newId } from "./new-id";

export interface NewRun {
  /** Of `newId`, where it had to be known before. */
  readonly id?: string;
  readonly personId: string;
  readonly kind: RunKind;
  readonly provider: Provider;
  readonly registration?: { readonly id: string; readonly name: string } | null;
  readonly installationId?: string | null;
  readonly store?: { readonly orgid: string; readonly name: string } | null;
  readonly facts?: Facts;
  /** That the lab chose for it. */
  readonly scenario?: string | undefined;
  /** Waiting for the browser until then; absent: exchanging at once, under a lease of this process. */
  readonly deadlineAtMs?: number;
  readonly steps?: readonly Step[];
}

export async function createRun(
  db: Database,
  run: NewRun,
): Promise<{ readonly id: string; readonly startedAtMs: number }> {
  const id = run.id ?? newId();
  const now = db.now();
  const waiting = run.deadlineAtMs !== undefined;
  const steps = run.steps ?? [];
  const row = {
    id,
    person_id: run.personId,
    kind: run.kind,
    provider: run.provider,
    registration_id: run.registration?.id ?? null,
    registration_name: run.registration?.name ?? null,
    installation_id: run.installationId ?? null,
    store_orgid: run.store?.orgid ?? null,
    store_name: run.store?.name ?? null,
    status: waiting ? "waiting" : "exchanging",
    outcome: null,
    verdict: "none",
    facts: JSON.stringify(run.facts ?? {}),
    diagnosis: null,
    step_count: steps.length,
    started_at: now,
    finished_at: null,
    deadline_at: run.deadlineAtMs ?? null,
    lease_until: waiting ? null : now + leaseMs,
    lease_holder: waiting ? null : db.instanceId,
    ...(run.scenario !== undefined && { scenario: run.scenario }),
  };
  if (steps.length === 0) {
    await db.kysely.insertInto("runs").values(row).execute();
  } else {
    await db.kysely.transaction().execute(async (transaction) => {
      await transaction.insertInto("runs").values(row).execute();
      const rows = steps.map((step, seq) => ({ run_id: id, seq, step: JSON.stringify(step) }));
      await transaction.insertInto("steps").values(rows).execute();
    });
  }
  return { id, startedAtMs: now };
}

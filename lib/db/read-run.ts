import { z } from "zod";
import type { Run, RunOutcome, Step } from "@/lib/trace/model";
import type { RunSummary } from "@/lib/trace/views";
import { isoTime, jsonText } from "./read-json";
import { FactsSchema, VerdictSchema } from "./read-step";

/** A run with the diagnosis that was stored with it, as JSON (lib/diagnosis knows its shape). */
export type StoredRun = Run & { readonly diagnosis: unknown };

const outcomes = [
  "installed",
  "signed-in",
  "not-owner",
  "stores-differ",
  "consent-denied",
  "provider-returned-error",
  "refused-before-leaving",
  "error-page-reported",
  "callback-unusable",
  "state-missing",
  "exchange-refused",
  "id-token-refused",
  "first-call-failed",
  "never-came-back",
  "interrupted",
  "cancelled",
  "provider-unreachable",
  "answered",
  "refused",
  "refreshed",
  "exchanged",
  "code-held",
  "told",
  "imported",
  "token-refused",
] as const satisfies readonly RunOutcome[];

const summaryColumns = {
  id: z.string(),
  kind: z.enum(["install", "exchange", "refresh", "probe", "import"]),
  provider: z.enum(["haravan", "sandbox"]),
  status: z.enum(["waiting", "exchanging", "finished"]),
  outcome: z.enum(outcomes).nullable(),
  verdict: VerdictSchema,
  facts: jsonText(FactsSchema),
  registration_name: z.string().nullable(),
  store_name: z.string().nullable(),
  started_at: isoTime,
  scenario: z.string().nullable(),
};

const SummaryRow = z.object(summaryColumns);

const RunRow = z.object({
  ...summaryColumns,
  registration_id: z.string().nullable(),
  installation_id: z.string().nullable(),
  store_orgid: z.string().nullable(),
  diagnosis: jsonText(z.unknown()).nullable(),
  finished_at: isoTime.nullable(),
  deadline_at: isoTime.nullable(),
});

export function readRunSummary(row: unknown): RunSummary {
  const { registration_name, store_name, started_at, ...rest } = SummaryRow.parse(row);
  return { ...rest, registrationName: registration_name, storeName: store_name, startedAt: started_at };
}

export function readRun(row: unknown, steps: readonly Step[]): StoredRun {
  const of = RunRow.parse(row);
  return {
    id: of.id,
    kind: of.kind,
    provider: of.provider,
    status: of.status,
    outcome: of.outcome,
    verdict: of.verdict,
    facts: of.facts,
    // The name outlives the registration; without the registration there is nothing to link to.
    registration:
      of.registration_id === null ? null : { id: of.registration_id, name: of.registration_name ?? of.registration_id },
    installationId: of.installation_id,
    store: of.store_orgid === null ? null : { orgid: of.store_orgid, name: of.store_name ?? of.store_orgid },
    startedAt: of.started_at,
    finishedAt: of.finished_at,
    deadlineAt: of.deadline_at,
    scenario: of.scenario,
    steps,
    diagnosis: of.diagnosis ?? null,
  };
}

import type { StoredRun } from "@/lib/db/read-run";
import type { Diagnosis } from "@/lib/diagnosis";
import type { WireResponse } from "@/lib/trace/model";
import { readDiagnosis } from "./read-diagnosis";

/** What came of a token request, without the tokens. */
export type ExchangeReport = ExchangeSuccess | ExchangeFailure;

export interface ExchangeSuccess {
  readonly runId: string;
  readonly ok: true;
  readonly tokenType: "Bearer";
  readonly expiresInSeconds: number | null;
  readonly scope: string | null;
  readonly fingerprints: {
    readonly access: string;
    readonly refresh: string | null;
    readonly idToken: string | null;
  };
  /** Where the tokens were stored; `null`: they were dropped. */
  readonly installationId: string | null;
}

export interface ExchangeFailure {
  readonly runId: string;
  readonly ok: false;
  /** The provider's last answer, redacted; `null` when none came. */
  readonly upstream: Pick<WireResponse, "status" | "headers" | "body"> | null;
  /** `oauth-error`, `transport`, …: a kind of lib/oauth; `id-token` when a check of it failed, `not-stored` after it. */
  readonly failureKind: string;
  readonly diagnosis: Diagnosis | null;
}

/** The failure as the finished run has it: page and API say the same, from the same record. */
export function reportFailure(run: StoredRun, failureKind: string): ExchangeFailure {
  const calls = run.steps.filter((step) => step.kind === "call");
  const last = calls.findLast(({ name }) => name === "token" || name === "refresh") ?? calls.at(-1);
  const answer = last?.exchange.response ?? null;
  return {
    runId: run.id,
    ok: false,
    upstream: answer && { status: answer.status, headers: answer.headers, body: answer.body },
    failureKind,
    diagnosis: readDiagnosis(run.diagnosis),
  };
}

import type { CauseId } from "../cause-ids";
import type { DiagnosisCertainty } from "../diagnosis";
import type { Evidence } from "../evidence";

/** A failure as it is seen, shown on the page of its cause and held against `diagnose` by the tests. */
export interface Example {
  /** What is seen when nothing but this is wrong. */
  readonly seen: Evidence;
  /** How sure that evidence allows anybody to be. */
  readonly certainty: Exclude<DiagnosisCertainty, "unknown">;
  /** Nearly the same evidence, and another cause. */
  readonly lookAlike: { readonly id: CauseId; readonly seen: Evidence };
}

import { type CauseId, catalog, type EvidenceStep, evidenceSteps } from "@/lib/diagnosis";

export interface CauseGroup {
  readonly step: EvidenceStep;
  readonly ids: readonly CauseId[];
}

/** Each cause once, under the step where it shows first, in the order of a flow. */
export function groupCauses(ids: readonly CauseId[]): readonly CauseGroup[] {
  return evidenceSteps
    .map((step) => ({ step, ids: ids.filter((id) => catalog[id].steps[0] === step) }))
    .filter((group) => group.ids.length > 0);
}

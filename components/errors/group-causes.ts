import { type EvidenceStep, evidenceSteps } from "@/lib/diagnosis/evidence";

export interface CauseGroup<Cause> {
  readonly step: EvidenceStep;
  readonly causes: readonly Cause[];
}

/** Each cause once, under the step where it shows first, in the order of a flow. */
export function groupCauses<Cause extends { readonly step: EvidenceStep }>(
  causes: readonly Cause[],
): readonly CauseGroup<Cause>[] {
  return evidenceSteps
    .map((step) => ({ step, causes: causes.filter((cause) => cause.step === step) }))
    .filter((group) => group.causes.length > 0);
}

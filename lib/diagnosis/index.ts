// The one door of the error-mapping library.
export { catalog, type FixOf, fixesOf, type ReasonOf } from "./catalog";
export type { CatalogEntry, RetryPolicy, Severity, SpecRef } from "./catalog/entry";
export { type CauseId, causeIds, isCauseId } from "./cause-ids";
export { type DescribedCause, type DescribedDiagnosis, describe, sayFixes } from "./describe";
export { diagnose } from "./diagnose";
export type {
  AskId,
  CauseCertainty,
  DiagnosedCause,
  Diagnosis,
  DiagnosisCertainty,
  ExcludedCause,
  Next,
  NextAction,
  NextKind,
  Party,
} from "./diagnosis";
export type { Evidence, EvidenceRequest, EvidenceResponse, EvidenceStep, Fault, Observed } from "./evidence";
export { evidenceSteps } from "./evidence";
export { evidenceFields, type FieldKind } from "./evidence-fields";
export type { Claim, Fact, FactKind, FactOf, UrlPart, ValueProblem } from "./facts";
export { readEvidence } from "./read-evidence";
export type { CauseWords, DiagnosisWords, Locale } from "./words";

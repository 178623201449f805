// The one door of the error-mapping library.
export { addObserved } from "./add-observed";
export { askFields, type EvidencePath } from "./ask-fields";
export { catalog, type FixOf, fixesOf, type ReasonOf } from "./catalog";
export type { CatalogEntry, RetryPolicy, Severity, SpecRef } from "./catalog/entry";
export { type CauseId, causeIds, isCauseId } from "./cause-ids";
export { checkIdToken } from "./check-id-token";
export { checkVerifier } from "./check-verifier";
export { type ClientId, nameClient } from "./clients";
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
export type {
  Claim,
  Difference,
  Fact,
  FactKind,
  FactOf,
  TokenKind,
  Trial,
  UrlPart,
  ValueProblem,
} from "./facts";
export { lint } from "./lint";
export { type DescribedFinding, describeFindings, type LintWords } from "./lint/describe-findings";
export type { LintFinding, LintSeverity } from "./lint/finding";
export type { LintRegistration, LintRequest } from "./lint/request";
export { type LintRule, lintRules } from "./lint/rules";
export { readEvidence } from "./read-evidence";
export { readText } from "./read-text";
export type { Artefact, ArtefactKind, Reading, ReadingLimit } from "./reading";
export { mainChallenge, readChallenges } from "./situation/challenge";
export { isJwt, valueProblem } from "./value-shape";
export type { CauseWords, DiagnosisWords, Locale } from "./words";

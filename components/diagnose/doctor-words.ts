import type { DiagnosisWords } from "@/lib/diagnosis";
import type { Messages } from "@/messages/en";

/** Everything that is said around a paste, in one language. */
export interface DoctorWords {
  readonly diagnosis: DiagnosisWords;
  readonly diagnose: Messages["diagnose"];
  readonly evidence: Messages["evidence"];
  readonly findings: Messages["findings"];
  readonly report: Messages["report"];
}

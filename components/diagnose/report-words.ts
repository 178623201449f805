import type { DoctorWords } from "./doctor-words";

/** The words of a diagnosis as Markdown. */
export function reportWords(t: DoctorWords) {
  return {
    certainty: (certainty: keyof DoctorWords["diagnosis"]["certainty"]) => t.diagnosis.certainty[certainty],
    party: (party: keyof DoctorWords["diagnosis"]["party"]) => t.findings.party(t.diagnosis.party[party]),
    heads: t.report.heads,
    evidence: t.diagnose.evidence,
    redacted: t.report.redacted,
  };
}

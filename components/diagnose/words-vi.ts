import { diagnosisVi } from "@/messages/diagnosis/vi";
import { viDiagnose } from "@/messages/vi/diagnose";
import { viEvidence } from "@/messages/vi/evidence";
import { viFindings } from "@/messages/vi/findings";
import { viReport } from "@/messages/vi/report";
import type { DoctorWords } from "./doctor-words";

export const words: DoctorWords = {
  diagnosis: diagnosisVi,
  diagnose: viDiagnose,
  evidence: viEvidence,
  findings: viFindings,
  report: viReport,
};

import { diagnosisEn } from "@/messages/diagnosis/en";
import { enDiagnose } from "@/messages/en/diagnose";
import { enEvidence } from "@/messages/en/evidence";
import { enFindings } from "@/messages/en/findings";
import { enReport } from "@/messages/en/report";
import type { DoctorWords } from "./doctor-words";

export const words: DoctorWords = {
  diagnosis: diagnosisEn,
  diagnose: enDiagnose,
  evidence: enEvidence,
  findings: enFindings,
  report: enReport,
};

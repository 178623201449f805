import type { DescribedDiagnosis, Evidence } from "@/lib/diagnosis";
import { type DiagnosisReportWords, diagnosisBlocks } from "./diagnosis-blocks";
import { block } from "./markdown";

interface EvidenceReportWords extends DiagnosisReportWords {
  readonly evidence: string;
  readonly redacted: string;
}

/** A diagnosis with the evidence it rests on, to be pasted into a ticket. The evidence comes redacted. */
export function toEvidenceReport(
  diagnosis: DescribedDiagnosis,
  evidence: Evidence,
  words: EvidenceReportWords,
): string {
  const blocks = [
    ...diagnosisBlocks(diagnosis, words),
    `## ${words.evidence}`,
    block("json", JSON.stringify(evidence, null, 2)),
    `_${words.redacted}_`,
  ];
  return `${blocks.join("\n\n")}\n`;
}

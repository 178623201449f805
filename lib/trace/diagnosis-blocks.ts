import type { DescribedDiagnosis } from "@/lib/diagnosis";
import { codeSpan, plain } from "./markdown";

/** What a diagnosis says in Markdown around its own words. */
export interface DiagnosisReportWords {
  readonly certainty: (certainty: DescribedDiagnosis["certainty"] | "possible" | "excluded") => string;
  readonly party: (party: DescribedDiagnosis["party"]) => string;
  readonly heads: {
    readonly diagnosis: string;
    readonly excluded: string;
    readonly fix: string;
    readonly ask: string;
    readonly next: string;
  };
}

/** A diagnosis as blocks of Markdown. */
export function diagnosisBlocks(diagnosis: DescribedDiagnosis, words: DiagnosisReportWords): string[] {
  const { heads } = words;
  return [
    `## ${heads.diagnosis}`,
    `**${words.certainty(diagnosis.certainty)}.** ${plain(diagnosis.summary)} (${words.party(diagnosis.party)})`,
    ...diagnosis.causes.map((cause) =>
      [
        `- **${plain(cause.title)}** (${codeSpan(cause.id)}): ${words.certainty(cause.certainty)}`,
        ...cause.proof.map((proof) => `  - ${plain(proof)}`),
        ...cause.fix.map((fix) => `  - ${heads.fix} ${plain(fix)}`),
      ].join("\n"),
    ),
    ...(diagnosis.excluded.length === 0
      ? []
      : [
          `${heads.excluded}:`,
          diagnosis.excluded
            .map(({ id, title, proof }) => `- ~~${plain(title)}~~ (${codeSpan(id)}): ${proof.map(plain).join(" ")}`)
            .join("\n"),
        ]),
    ...(diagnosis.ask === null ? [] : [`${heads.ask} ${plain(diagnosis.ask)}`]),
    `${heads.next} ${plain(diagnosis.next.label)}`,
  ];
}

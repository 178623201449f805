import { diagnosisEn } from "@/messages/diagnosis/en";
import type { Explained, Row } from "./outcomes";

const { certainty: certainties, party: parties, causes } = diagnosisEn;

const code = (text: string): string => (text === "" ? "–" : `\`${text.replaceAll("|", "\\|")}\``);

/** A body of which only the beginning is compared. */
const isWhole = (body: string): boolean => body === "" || body.endsWith("}");

function diagnosisOf(explained: Explained | null): string {
  if (explained === null) return "–";
  const { certainty, cause, proof, party } = explained;
  const because = proof === "" ? "" : `, “${proof.replace(/\.$/, "")}”`;
  return `${certainties[certainty]}: ${causes[cause].title} (\`${cause}\`)${because}; lies with: ${parties[party]}`;
}

/** The page of docs, from what the tests saw: the same rows give the same bytes. */
export function outcomesPage(rows: readonly Row[]): string {
  const lines = rows.map((row) =>
    [
      row.name,
      code(row.request),
      row.status === null ? "no answer" : `${row.status} ${code(row.body)}${isWhole(row.body) ? "" : " …"}`,
      diagnosisOf(row.explained),
      row.explained?.next ?? "–",
      String(row.apiStatus),
    ].join(" | "),
  );
  return [
    "# Outcomes",
    "",
    "Written by `e2e/outcomes.spec.ts` from what its browser saw on the sandbox (`OUTCOMES=write`); every other run compares.",
    "Each row is reached by clicks in the menu “Rehearse a failure”, on a run, a store or `/exchange`, and by one call of",
    "the HTTP API, whose own status stands last: probes are `200` and hold the answer, an exchange mirrors a 4xx.",
    "",
    "| Outcome | Request | Answer on the wire | Diagnosis | Next | API |",
    "|---|---|---|---|---|---|",
    ...lines.map((line) => `| ${line} |`),
    "",
  ].join("\n");
}

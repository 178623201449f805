import { type CauseId, catalog, causeIds, type DiagnosisWords, type EvidenceStep } from "@/lib/diagnosis";
import { examples } from "@/lib/diagnosis/examples";
import { readWire } from "./read-wire";

/** What the list shows of a cause and what a query finds it by; small, because the browser gets it too. */
export interface IndexedCause {
  readonly id: CauseId;
  readonly title: string;
  readonly summary: string;
  /** Whose side it lies on, in words. */
  readonly party: string;
  readonly step: EvidenceStep;
  /** `400 invalid_grant`: what is seen of it first. */
  readonly wire: string;
  /** Aliases, statuses, the title in other languages. */
  readonly names: readonly string[];
}

/** The catalog in one language, findable in all of them. */
export function indexCauses(words: DiagnosisWords, others: readonly DiagnosisWords[]): readonly IndexedCause[] {
  return causeIds.map((id) => {
    const { title, summary } = words.causes[id];
    const { aliases, steps, party } = catalog[id];
    const { status, label } = readWire(examples[id].seen);
    return {
      id,
      title,
      summary,
      party: words.party[party],
      step: steps[0] ?? "network",
      wire: label,
      names: [
        ...new Set([
          ...aliases,
          ...(status === undefined ? [] : [String(status)]),
          ...steps.map((step) => words.steps[step]),
          ...others.map((other) => other.causes[id].title),
        ]),
      ],
    };
  });
}

import { type CauseId, type Diagnosis, diagnose, type Evidence } from "@/lib/diagnosis";
import type { LabelledCase } from "./case";

export interface Score {
  readonly of: LabelledCase;
  readonly diagnosis: Diagnosis;
  readonly top1: boolean;
  readonly strictTop1: boolean;
  readonly top3: boolean;
  readonly falseCertain: boolean;
  readonly falseExcluded: boolean;
  readonly unknown: boolean;
  /** Said to be undecided, with a question. */
  readonly asks: boolean;
}

export function scoreCase(of: LabelledCase, evidence: Evidence): Score {
  const diagnosis = diagnose(evidence);
  const ids = diagnosis.causes.map(({ id }) => id);
  const accepts = (id: CauseId | undefined) => id !== undefined && of.accepted.has(id);
  const firstThree = ids.slice(0, 3);
  return {
    of,
    diagnosis,
    top1: accepts(ids[0]),
    strictTop1: ids[0] === of.root,
    top3: of.recorded ? firstThree.some(accepts) : firstThree.includes(of.root),
    falseCertain: diagnosis.causes.some(({ id, certainty }) => certainty === "certain" && !accepts(id)),
    falseExcluded: diagnosis.excluded.some(({ id }) => id === of.root),
    unknown: diagnosis.certainty === "unknown",
    asks: (diagnosis.certainty === "ambiguous" || diagnosis.certainty === "unknown") && diagnosis.ask !== null,
  };
}

export interface Totals {
  readonly cases: number;
  readonly top1: number;
  readonly strictTop1: number;
  readonly top3: number;
  readonly falseCertain: number;
  readonly falseExcluded: number;
  readonly unknown: number;
  /** Of the messages that say nothing, how many ask. */
  readonly asking: readonly [asking: number, of: number];
}

const count = (scores: readonly Score[], what: (score: Score) => boolean) => scores.filter(what).length;

/** Hits are counted over cases that can be decided; false claims over all. */
export function total(scores: readonly Score[]): Totals {
  const decidable = scores.filter(({ of }) => !of.saysNothing);
  const silent = scores.filter(({ of }) => of.saysNothing);
  return {
    cases: decidable.length,
    top1: count(decidable, ({ top1 }) => top1),
    strictTop1: count(decidable, ({ strictTop1 }) => strictTop1),
    top3: count(decidable, ({ top3 }) => top3),
    falseCertain: count(scores, ({ falseCertain }) => falseCertain),
    falseExcluded: count(scores, ({ falseExcluded }) => falseExcluded),
    unknown: count(decidable, ({ unknown }) => unknown),
    asking: [count(silent, ({ asks }) => asks), silent.length],
  };
}

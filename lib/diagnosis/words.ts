import type { FixOf, ReasonOf } from "./catalog";
import type { RetryPolicy, Severity } from "./catalog/entry";
import type { CauseId } from "./cause-ids";
import type { AskId, CauseCertainty, DiagnosisCertainty, Next, NextAction, Party } from "./diagnosis";
import type { EvidenceStep } from "./evidence";
import type { FactKind, FactOf } from "./facts";

export type Locale = "en" | "vi";

export interface CauseWords<Id extends CauseId> {
  readonly title: string;
  /** One sentence, fits a log line. */
  readonly summary: string;
  /** What the server tells, in plain words. */
  readonly meaning: string;
  /** How to tell it from its look-alikes. */
  readonly tellApart: string;
  /** Why it happens. */
  readonly reasons: Readonly<Record<ReasonOf<Id>, string>>;
  readonly fixes: Readonly<Record<FixOf<Id>, string>>;
  /** What the merchant sees, when it is the merchant who sees it. */
  readonly seenByMerchant?: string;
}

/** Everything a diagnosis and the catalog say in one language. */
export interface DiagnosisWords {
  readonly causes: { readonly [Id in CauseId]: CauseWords<Id> };
  readonly facts: { readonly [Kind in FactKind]: (fact: FactOf<Kind>) => string };
  readonly asks: Readonly<Record<AskId, string>>;
  readonly next: { readonly [Action in NextAction]: (next: Next) => string };
  readonly certainty: Readonly<Record<DiagnosisCertainty | CauseCertainty | "excluded", string>>;
  readonly party: Readonly<Record<Party, string>>;
  readonly retry: Readonly<Record<RetryPolicy, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly steps: Readonly<Record<EvidenceStep, string>>;
  /** The one sentence for a diagnosis: of the first cause, hedged by the certainty. */
  readonly summary: {
    readonly certain: (summary: string) => string;
    readonly likely: (summary: string) => string;
    readonly ambiguous: (titles: readonly string[]) => string;
    readonly unknown: string;
  };
}

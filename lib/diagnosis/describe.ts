import { catalog, fixesOf } from "./catalog";
import type { RetryPolicy } from "./catalog/entry";
import type { CauseId } from "./cause-ids";
import type { CauseCertainty, Diagnosis, DiagnosisCertainty, Next, Party } from "./diagnosis";
import type { Fact } from "./facts";
import type { DiagnosisWords, Locale } from "./words";

export interface DescribedCause {
  readonly id: CauseId;
  readonly certainty: CauseCertainty;
  readonly title: string;
  readonly summary: string;
  readonly proof: readonly string[];
  readonly fix: readonly string[];
  readonly retry: RetryPolicy;
  readonly link: string;
}

export interface DescribedDiagnosis {
  readonly locale: Locale;
  readonly certainty: DiagnosisCertainty;
  readonly summary: string;
  readonly causes: readonly DescribedCause[];
  readonly excluded: readonly { readonly id: CauseId; readonly title: string; readonly proof: readonly string[] }[];
  readonly ask: string | null;
  readonly party: Party;
  readonly next: Next & { readonly label: string };
}

function sayFact(fact: Fact, words: DiagnosisWords): string {
  const say = words.facts[fact.fact] as (of: Fact) => string;
  return say(fact);
}

function sayCause(id: CauseId, words: DiagnosisWords): { readonly title: string; readonly summary: string } {
  return words.causes[id];
}

/** Fixes in words: those the evidence leaves, else all. A stored id may be one of an earlier catalog; it says nothing. */
export function sayFixes(id: CauseId, words: DiagnosisWords, chosen: readonly string[] = []): readonly string[] {
  const fixes: Readonly<Record<string, string>> = words.causes[id].fixes;
  const say = (ids: readonly string[]) => ids.flatMap((fix) => (Object.hasOwn(fixes, fix) ? (fixes[fix] ?? []) : []));
  const said = say(chosen);
  return said.length > 0 ? said : say(fixesOf(id));
}

function summarise(diagnosis: Diagnosis, words: DiagnosisWords): string {
  const [first] = diagnosis.causes;
  if (first === undefined || diagnosis.certainty === "unknown") return words.summary.unknown;
  if (diagnosis.certainty === "ambiguous") {
    return words.summary.ambiguous(diagnosis.causes.slice(0, 3).map(({ id }) => sayCause(id, words).title));
  }
  return words.summary[diagnosis.certainty](sayCause(first.id, words).summary);
}

/** A diagnosis in one language, as pages and API show it. */
export function describe(diagnosis: Diagnosis, locale: Locale, words: DiagnosisWords): DescribedDiagnosis {
  return {
    locale,
    certainty: diagnosis.certainty,
    summary: summarise(diagnosis, words),
    causes: diagnosis.causes.map(({ id, certainty, proof, fixes }) => ({
      id,
      certainty,
      ...pick(sayCause(id, words)),
      proof: proof.map((fact) => sayFact(fact, words)),
      fix: sayFixes(id, words, fixes),
      retry: catalog[id].retry,
      link: `/errors/${id}`,
    })),
    excluded: diagnosis.excluded.map(({ id, proof }) => ({
      id,
      title: sayCause(id, words).title,
      proof: proof.map((fact) => sayFact(fact, words)),
    })),
    ask: diagnosis.ask === null ? null : words.asks[diagnosis.ask],
    party: diagnosis.party,
    next: { ...diagnosis.next, label: words.next[diagnosis.next.action](diagnosis.next) },
  };
}

const pick = ({ title, summary }: { readonly title: string; readonly summary: string }) => ({ title, summary });

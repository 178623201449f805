import type { CauseId } from "./cause-ids";
import type { AskId, CauseCertainty } from "./diagnosis";
import type { Fact } from "./facts";
import { holds } from "./guard";
import type { Signature } from "./signature";
import { tiers } from "./signatures";
import type { Situation } from "./situation";

export interface Candidate {
  readonly id: CauseId;
  /** `offered` stays only if a check supports it. */
  readonly level: CauseCertainty | "offered";
  readonly proof: readonly Fact[];
}

export interface Candidates {
  readonly list: readonly Candidate[];
  readonly ask: readonly AskId[];
}

const levels = {
  decides: ["certain", "likely"],
  suggests: ["likely", "possible"],
  lists: ["possible", "possible"],
  offers: ["offered", "offered"],
} as const;

const longestQuote = 160;

function quote(pattern: RegExp | undefined, situation: Situation): Fact[] {
  const found = pattern?.exec(situation.text)?.[0];
  if (found === undefined) return [];
  const text = found.slice(0, longestQuote).trim();
  return [
    situation.message.toLowerCase().includes(text) ? { fact: "client-says", text } : { fact: "answer-says", text },
  ];
}

function symptom(signature: Signature, situation: Situation): Fact[] {
  const { status, error, description, page, observed } = situation;
  switch (signature.proof) {
    case "none":
      return [];
    case "phrase":
      return quote(signature.when.says, situation);
    case "page":
      return [{ fact: "hosted-page", error: page.error ?? error, description: page.description }];
    case "callback":
      return error === null ? [] : [{ fact: "callback-error", error, description }];
    case "transport":
      return [{ fact: "transport", code: observed.transport_code ?? "", phase: observed.transport_phase ?? null }];
    case "wire":
      if (error !== null) return [{ fact: "wire-error", error, description, status }];
      return status === null ? [] : [{ fact: "wire-status", status }];
    default:
      return signature.proof satisfies never;
  }
}

const strength: Readonly<Record<Candidate["level"], number>> = { certain: 3, likely: 2, possible: 1, offered: 0 };

/** Two symptoms that each decide, for different causes, contradict each other: then neither is certain. */
function merge(matches: readonly Signature[], situation: Situation): readonly Candidate[] {
  const deciders = new Set(matches.filter(({ reach }) => reach === "decides").map(({ causes }) => causes[0]));
  const merged = new Map<CauseId, Candidate>();
  for (const signature of matches) {
    const proof = symptom(signature, situation);
    signature.causes.forEach((id, index) => {
      const level = levels[signature.reach][index === 0 ? 0 : 1];
      const honest = level === "certain" && (deciders.size > 1 || situation.secondHand) ? "likely" : level;
      const before = merged.get(id);
      if (before === undefined || strength[before.level] < strength[honest]) {
        merged.set(id, { id, level: honest, proof });
      }
    });
  }
  return [...merged.values()];
}

/** Tier by tier, so that a later one is only read when the earlier ones leave nothing standing. */
export function* findCandidates(situation: Situation): Generator<Candidates> {
  for (const tier of tiers) {
    const matches = tier.filter(({ when }) => holds(when, situation));
    if (matches.length > 0) {
      yield { list: merge(matches, situation), ask: [...new Set(matches.flatMap(({ ask }) => ask ?? []))] };
    }
  }
}

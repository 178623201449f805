import { asWritten } from "./as-written";
import type { CauseId } from "./cause-ids";
import type { AskId, CauseCertainty } from "./diagnosis";
import type { Fact } from "./facts";
import { buildShortlist } from "./hear/shortlist";
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

/** As far as a body is read for phrases. */
const longestQuoted = 20_000;

function quote(pattern: RegExp | undefined, situation: Situation): Fact[] {
  const found = pattern?.exec(situation.text)?.[0];
  if (found === undefined) return [];
  const heard = found.slice(0, longestQuote).trim();
  const { message, answer } = situation;
  const told = asWritten(heard, [message]);
  if (told !== null) return [{ fact: "client-says", text: told }];
  return [{ fact: "answer-says", text: asWritten(heard, [answer.body.slice(0, longestQuoted)]) ?? heard }];
}

function told(pattern: RegExp | undefined, situation: Situation): Fact[] {
  const text = pattern?.exec(situation.context)?.[0];
  return text === undefined ? [] : [{ fact: "developer-says", text: text.slice(0, longestQuote) }];
}

function* named({ when }: Signature, { codes, error, description, status }: Situation): Generator<Fact> {
  const code = when.codes?.find((one) => codes.has(one));
  if (code === undefined) return;
  if (code === error?.toLowerCase()) yield { fact: "wire-error", error, description, status };
  else yield { fact: "provider-code", code: code.startsWith("aad") ? code.toUpperCase() : code };
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
    case "code":
      return [...named(signature, situation)];
    case "html":
      return [{ fact: "html-answer", server: situation.answer.headers["server"] ?? null }];
    case "told":
      return told(signature.when.context, situation);
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

const listen = buildShortlist(tiers);

/** Tier by tier, so that a later one is only read when the earlier ones leave nothing standing. */
export function* findCandidates(situation: Situation): Generator<Candidates> {
  const { hears, shortlist } = listen(situation);
  for (let tier = 0; tier < tiers.length; tier += 1) {
    const matches = shortlist(tier)
      .filter(({ holds }) => holds(situation, hears))
      .map(({ signature }) => signature);
    if (matches.length > 0) {
      yield { list: merge(matches, situation), ask: [...new Set(matches.flatMap(({ ask }) => ask ?? []))] };
    }
  }
}

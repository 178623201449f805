import { admit } from "./admit";
import { findCandidates } from "./candidates";
import { catalog } from "./catalog";
import { chooseFixes } from "./choose-fixes";
import type { AskId, DiagnosedCause, Diagnosis, DiagnosisCertainty, Party } from "./diagnosis";
import type { Evidence } from "./evidence";
import { type Judgement, judge } from "./judge";
import { nextOf } from "./next";
import { question } from "./question";
import { type Situation, situate } from "./situation";

function overall(causes: readonly DiagnosedCause[]): DiagnosisCertainty {
  const [first, second] = causes;
  if (first === undefined) return "unknown";
  if (first.certainty === "possible") return "ambiguous";
  if (first.certainty === "likely" && second?.certainty === "likely") return "ambiguous";
  return first.certainty;
}

/** Whose side it is when no cause was found. */
function partyUnknown({ answer, observed }: Situation): Party {
  if (observed.transport_phase === "policy") return "tool";
  if (answer.status === null) return observed.transport_code === undefined ? "app" : "network";
  return answer.status >= 500 ? "provider" : "app";
}

function withFixes(cause: DiagnosedCause, situation: Situation): DiagnosedCause {
  const fixes = chooseFixes(cause.id, situation, cause.proof);
  return fixes === null ? cause : { ...cause, fixes };
}

function conclude(judgement: Judgement, asks: readonly AskId[], situation: Situation): Diagnosis {
  const { causes, excluded } = judgement;
  const certainty = overall(causes);
  const [first] = causes;
  const ask = question(certainty, causes, asks, situation);
  return {
    certainty,
    step: situation.step,
    causes: causes.map((cause) => withFixes(cause, situation)),
    excluded,
    ask,
    party: first === undefined ? partyUnknown(situation) : catalog[first.id].party,
    next: nextOf(causes, certainty, ask, situation),
  };
}

/**
 * Total and deterministic: never throws on evidence or on raw JSON of its shape, and reads no clock.
 * Causes that fit equally come back as `ambiguous`, with the one fact that would decide.
 */
export function diagnose(evidence: Evidence): Diagnosis {
  const situation = situate(admit(evidence).evidence);
  let silent: Judgement = { causes: [], excluded: [] };
  for (const { list, ask } of findCandidates(situation)) {
    const judgement = judge(list, situation);
    if (judgement.causes.length > 0) return conclude(judgement, ask, situation);
    if (silent.excluded.length === 0) silent = judgement;
  }
  return conclude(silent, [], situation);
}

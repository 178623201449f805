import { admit } from "./admit";
import { findCandidates } from "./candidates";
import { catalog } from "./catalog";
import type { AskId, DiagnosedCause, Diagnosis, DiagnosisCertainty, Next, Party } from "./diagnosis";
import type { Evidence } from "./evidence";
import { type Judgement, judge } from "./judge";
import { answered, nextOf } from "./next";
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

function question(
  certainty: DiagnosisCertainty,
  causes: readonly DiagnosedCause[],
  asks: readonly AskId[],
  situation: Situation,
): AskId | null {
  if (certainty === "certain") return null;
  const [first, second] = causes;
  if (first === undefined) return situation.answer.status === null ? "answer" : "raw-request";
  const between = second === undefined ? undefined : catalog[first.id].tellApart[second.id];
  const others = Object.values(catalog[first.id].tellApart);
  return (
    [...(between === undefined ? [] : [between]), ...asks, ...others].find((ask) => !answered[ask](situation)) ?? null
  );
}

const unknownNext: Next = { kind: "prefill", action: "add-evidence" };

function conclude(judgement: Judgement, asks: readonly AskId[], situation: Situation): Diagnosis {
  const { causes, excluded } = judgement;
  const certainty = overall(causes);
  const [first] = causes;
  return {
    certainty,
    step: situation.step,
    causes,
    excluded,
    ask: question(certainty, causes, asks, situation),
    party: first === undefined ? partyUnknown(situation) : catalog[first.id].party,
    next: first === undefined ? unknownNext : nextOf(causes, certainty, situation),
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

import type { Candidate } from "./candidates";
import type { CauseId } from "./cause-ids";
import { checksOf } from "./checks";
import type { CauseCertainty, DiagnosedCause, ExcludedCause } from "./diagnosis";
import type { Finding, Weight } from "./finding";
import type { Situation } from "./situation";

export interface Judgement {
  readonly causes: readonly DiagnosedCause[];
  readonly excluded: readonly ExcludedCause[];
}

interface Judged {
  readonly id: CauseId;
  readonly level: CauseCertainty | "excluded" | "dropped";
  readonly hinted: number;
  readonly proved: boolean;
  readonly shown: boolean;
  readonly cause: DiagnosedCause | null;
  readonly excluded: ExcludedCause | null;
}

const has = (findings: readonly Finding[], weight: Weight) => findings.some((finding) => finding.weight === weight);

/**
 * One cause against everything the evidence says about it. A proof for it outranks a reason against it, and what the
 * server itself named is not ruled out by what we know of the request: then the two contradict each other.
 */
function level(candidate: Candidate, findings: readonly Finding[]): Judged["level"] {
  const proved = has(findings, "proves");
  if (proved) return "certain";
  if (has(findings, "excludes")) return candidate.level === "certain" ? "likely" : "excluded";
  if (has(findings, "supports")) return candidate.level === "certain" ? "certain" : "likely";
  if (candidate.level === "offered") return "dropped";
  if (!has(findings, "weakens")) return candidate.level;
  return candidate.level === "certain" ? "likely" : "possible";
}

/** `null` for what was only offered and nothing speaks of: most of a list, most of the time. */
function judgeOne(candidate: Candidate, situation: Situation): Judged | null {
  const findings: Finding[] = [];
  for (const check of checksOf(candidate.id)) {
    const finding = check(situation);
    if (finding !== null) findings.push(finding);
  }
  if (findings.length === 0 && candidate.level === "offered") return null;
  const result = level(candidate, findings);
  const against = findings.filter(({ weight }) => weight === "excludes").map(({ fact }) => fact);
  const forIt = findings.filter(({ weight }) => weight !== "excludes").map(({ fact }) => fact);
  const id = candidate.id;
  return {
    id,
    level: result,
    proved: has(findings, "proves"),
    shown: has(findings, "proves") || has(findings, "supports"),
    hinted: Number(has(findings, "hints")) - Number(has(findings, "weakens")),
    cause:
      result === "excluded" || result === "dropped"
        ? null
        : // The symptom is common to all causes of its list; it is worth saying only for one that stands out.
          { id, certainty: result, proof: [...(result === "possible" ? [] : candidate.proof), ...forIt] },
    excluded: result === "excluded" ? { id, proof: against } : null,
  };
}

const rank: Readonly<Record<Judged["level"], number>> = { certain: 3, likely: 2, possible: 1, excluded: 0, dropped: 0 };

/**
 * Ranks what is left. Only one cause can be certain; what nothing but the symptom speaks for falls back to possible
 * as soon as the evidence speaks for another, and leaves the list when another is certain.
 */
export function judge(list: readonly Candidate[], situation: Situation): Judgement {
  const judged = list.flatMap((candidate) => judgeOne(candidate, situation) ?? []);
  const standing = judged
    .filter(({ cause }) => cause !== null)
    .sort(
      (a, b) =>
        rank[b.level] - rank[a.level] ||
        Number(b.proved) - Number(a.proved) ||
        Number(b.shown) - Number(a.shown) ||
        b.hinted - a.hinted,
    );
  const [top] = standing;
  const someShown = standing.some(({ shown }) => shown);
  const sole = standing.length === 1 && top?.level === "possible" && top.hinted > 0;
  const causes = standing.flatMap((one): DiagnosedCause[] => {
    if (one.cause === null) return [];
    if (one === top) return [sole ? { ...one.cause, certainty: "likely" } : one.cause];
    if (top?.level === "certain") return one.shown ? [{ ...one.cause, certainty: "likely" }] : [];
    return [someShown && !one.shown ? { ...one.cause, certainty: "possible" } : one.cause];
  });
  return { causes, excluded: judged.flatMap(({ excluded }) => excluded ?? []) };
}

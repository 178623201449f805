import type { CauseId, DescribedDiagnosis } from "@/lib/diagnosis";

/**
 * What the diagnosis of a run made of the scenario. `first`: named it before all others. `among`: the wire does not
 * decide, and it is one of those that fit. `excluded`: what this tool remembers of the run speaks against it, since a
 * scenario may only act as if. `other`: named something else. `silent`: nothing was found to diagnose.
 * `blameless`, `blamed`: where nothing was wrong.
 */
export type Naming = "first" | "among" | "excluded" | "other" | "silent" | "blameless" | "blamed";

export function judgeNaming(cause: CauseId | null, diagnosis: DescribedDiagnosis | undefined): Naming {
  const causes = diagnosis?.causes ?? [];
  if (cause === null) return causes.length === 0 ? "blameless" : "blamed";
  if (diagnosis === undefined || causes.length === 0) return "silent";
  const place = causes.findIndex(({ id }) => id === cause);
  if (place === -1) return diagnosis.excluded.some(({ id }) => id === cause) ? "excluded" : "other";
  if (diagnosis.certainty === "ambiguous") return "among";
  return place === 0 ? "first" : "among";
}

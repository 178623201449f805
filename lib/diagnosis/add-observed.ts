import type { Evidence, Observed } from "./evidence";

/** Evidence with what was found out about it since; what it says itself comes first. */
export function addObserved(evidence: Evidence, found: Observed): Evidence {
  const observed = { ...found, ...evidence.observed };
  return Object.keys(observed).length === 0 ? evidence : { ...evidence, observed };
}

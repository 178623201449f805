import type { Check } from "./model";

/** Those with an outcome: what is only for information is neither counted nor held against anything. */
export const judgedChecks = (checks: readonly Check[]): readonly Check[] =>
  checks.filter(({ result }) => result !== "info");

import { plural } from "../format";

/** The frame around a diagnosis; the words of causes, facts and certainties are `diagnosis`. */
export const enFindings = {
  title: "Diagnosis",
  others: "Other causes",
  fix: "Fix:",
  retry: "Trying again:",
  ask: "What would decide it:",
  next: "What to do next:",
  more: (number: number) => `${number} more, each with its proof`,
  moreFixes: (number: number) => plural(number, "en", { one: "more fix", other: "more fixes" }),
  party: (party: string) => `Lies with: ${party}`,
};

export type FindingMessages = typeof enFindings;

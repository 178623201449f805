/** Facts as a run records them; sentences are written so that each still reads well when a fact is absent. */
export type Facts = Readonly<Record<string, string | number | boolean>>;

export function fact(facts: Facts, name: string): string | null {
  const value = facts[name];
  return value === undefined || value === "" ? null : String(value);
}

export function count(facts: Facts, name: string): number | null {
  const value = facts[name];
  return typeof value === "number" ? value : null;
}

/** Joins the sentences that apply. */
export const sentences = (...parts: readonly (string | null | false | undefined)[]): string =>
  parts.filter((part) => typeof part === "string" && part !== "").join(" ");

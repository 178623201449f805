import type { Run } from "@/lib/trace/model";

const repeated = ["flow", "response", "orgid", "demoPerson", "maxAgeSeconds"] as const;

const startOf = (run: Pick<Run, "steps">) => run.steps.find(({ name }) => name === "start")?.facts ?? {};

/** The scopes that were chosen; null: as many as the registration lists. */
export function chosenScopes(run: Pick<Run, "steps">): readonly string[] | null {
  const { scopes } = startOf(run);
  return typeof scopes === "string" ? scopes.split(" ").filter(Boolean) : null;
}

/** How it was asked, without what was asked for. */
export function repeatChoices(run: Pick<Run, "steps">): readonly (readonly [name: string, value: string])[] {
  const start = startOf(run);
  const choices = repeated.flatMap((name) => {
    const value = start[name];
    return typeof value === "string" || typeof value === "number" ? [[name, String(value)] as const] : [];
  });
  return [...choices, ...(start["pkce"] === true ? [["pkce", "on"] as const] : [])];
}

/** Fields of the install form that repeat a run. */
export const repeatRun = (run: Pick<Run, "steps" | "registration">): readonly (readonly [string, string])[] => [
  ...(run.registration ? [["registrationId", run.registration.id] as const] : []),
  ...repeatChoices(run),
  ...(chosenScopes(run) ?? []).map((scope) => ["scopes", scope] as const),
];

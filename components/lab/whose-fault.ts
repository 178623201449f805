import type { ScenarioPart } from "./scenario-view";

export type Whose = "app" | "state" | "server" | "network" | "nobody";

/** Whose doing a scenario is; a state that only makes a mistake possible is still the app's mistake. */
export function whoseFault(parts: readonly ScenarioPart[]): Whose {
  if (parts.length === 0) return "nobody";
  if (parts.some(({ kind }) => kind === "mistake")) return "app";
  if (parts.some(({ kind }) => kind === "state")) return "state";
  return parts.every(({ kind }) => kind === "transport") ? "network" : "server";
}

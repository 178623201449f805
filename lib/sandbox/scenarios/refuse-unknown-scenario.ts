import { json } from "../http/answers";
import type { SandboxContext } from "../http/env";
import { noteReason } from "../reasons/note-reason";
import { likeIt, scenariosLike } from "./scenarios-like";

const longest = 100;

/** A suite that mistypes a scenario is not to turn green because nothing failed. Only where the sandbox stands alone. */
export function refuseUnknownScenario(c: SandboxContext, clientId: string | null, asked: string): Response {
  const name = asked.slice(0, longest);
  noteReason(c, clientId, { check: "scenario", log: "No scenario is named so", values: { asked: name } });
  return json(c, 400, {
    error: "unknown_scenario",
    error_description: `The sandbox has no scenario of the name ${JSON.stringify(name)}${likeIt(name, ". Like it: ")}.`,
    nearest: scenariosLike(name),
  });
}

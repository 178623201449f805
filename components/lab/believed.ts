import type { LabMessages } from "@/messages/en/lab";
import type { ScenarioView } from "./scenario-view";

type Asked = Pick<ScenarioView, "belief" | "group" | "parts">;

/** How far it is known of the platform, in a sentence that claims no more. */
export function saidOfBelief({ belief, group, parts }: Asked, t: Pick<LabMessages, "beliefs" | "notClaimed">): string {
  if (belief !== "inferred") return t.beliefs[belief].about;
  if (group === "network" || group === "conformance" || group === "id-token") return t.notClaimed[group];
  // What IdentityServer4 checks is inferred of the platform; an answer that no endpoint made is inferred of nothing.
  const isMade = parts.length > 0 && parts.every(({ kind }) => kind !== "mistake" && kind !== "state");
  return isMade ? t.notClaimed.answer : t.beliefs.inferred.about;
}

import { type Diagnosis, diagnose, type Observed } from "@/lib/diagnosis";
import type { ProviderHosts } from "@/lib/haravan/hosts";
import type { StoryId, TokenKnowledge } from "@/lib/probe/unauthorized/story";
import type { ToldStories } from "@/lib/probe/unauthorized/tell-unauthorized";
import type { Step } from "@/lib/trace/model";
import { diagnoseSteps } from "./diagnose-run";
import { standInEvidence } from "./observe-story";

/** Decided by the value, whatever a server would answer to it. */
const byValue: ReadonlySet<StoryId> = new Set<StoryId>(["malformed", "wrong-kind", "other-environment"]);

/** The diagnosis of a run that tells a story, resting on what the story rests on. Null: nothing was refused. */
export function diagnoseStory(
  { lead }: ToldStories,
  steps: readonly Step[],
  known: TokenKnowledge,
  { api }: Pick<ProviderHosts, "api">,
  observed: Observed,
): Diagnosis | null {
  if (lead !== null && byValue.has(lead.id)) return diagnose(standInEvidence(known, api, observed));
  // Where the API lets it in, what another answer lacked explains no 401.
  const letIn = lead?.certainty === "certain" && (lead.id === "accepted" || lead.id === "other-store");
  const refused = !letIn && steps.some(({ verdict }) => verdict === "bad" || verdict === "unsure");
  return refused ? (diagnoseSteps(steps, observed) ?? null) : null;
}

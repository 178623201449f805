import type { Diagnosis } from "@/lib/diagnosis";
import type { ToldStories } from "@/lib/probe/unauthorized/tell-unauthorized";

/** Where a story and the diagnosis of the same run contradict each other; empty when they do not. */
export function disagreements(told: ToldStories, diagnosis: Diagnosis | null): readonly string[] {
  if (diagnosis === null) return [];
  const { lead, stories, excluded } = told;
  const [top] = diagnosis.causes;
  const ruledOut: ReadonlySet<string | null> = new Set(diagnosis.excluded.map(({ id }) => id));
  const mayBe: ReadonlySet<string | null> = new Set(stories.map(({ cause }) => cause));
  const found: string[] = [];
  if (lead !== null && ruledOut.has(lead.cause)) found.push(`the diagnosis rules out ${lead.id}`);
  const sure = lead?.certainty === "certain" && top?.certainty === "certain";
  if (sure && top.id !== lead.cause) found.push(`${lead.id} and ${top.id} are both certain`);
  const told401 = excluded.some(({ cause }) => cause === top?.id) && !mayBe.has(top?.id ?? null);
  if (top !== undefined && top.certainty !== "possible" && told401) found.push(`the story rules out ${top.id}`);
  return found;
}

import { Chip } from "@/components/ui/chip";
import type { LabMessages } from "@/messages/en/lab";
import type { Belief } from "./scenario-view";

/** `≈` where nobody has seen it: what is inferred looks unsure on purpose. */
export const beliefMark: Readonly<Record<Belief, string | null>> = { documented: "✓", observed: "✓", inferred: "≈" };

export function BeliefChip({ belief, t }: { readonly belief: Belief; readonly t: Pick<LabMessages, "beliefs"> }) {
  return (
    <Chip tone={belief === "inferred" ? "unsure" : "none"} mark={beliefMark[belief]}>
      {t.beliefs[belief].name}
    </Chip>
  );
}

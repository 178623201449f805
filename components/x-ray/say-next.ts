import type { CallView } from "@/lib/probe/calls/call-view";
import type { Messages } from "@/messages/en";

/** The next action in a few words: its panel's title, and the link that leads there. */
export function sayNext(
  { next, consent }: Pick<CallView, "next" | "consent">,
  words: Messages["xRay"]["next"],
): string {
  return next.kind === "consent" ? words.consent(consent.plan?.adds ?? []) : words[next.kind];
}

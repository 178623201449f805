import { Prose } from "@/components/ui/prose";
import type { StoryFact } from "@/lib/probe/unauthorized/story";
import type { Messages } from "@/messages/en";
import { sayFact } from "./say-fact";

interface FactLinesProps {
  readonly facts: readonly StoryFact[];
  readonly t: Messages["unauthorized"];
}

export function FactLines({ facts, t }: FactLinesProps) {
  return facts.map((fact) => {
    const said = sayFact(fact, t);
    return (
      <span key={said} className="wrap-anywhere mt-0.5 block text-ink-soft text-sm">
        <Prose text={said} />
      </span>
    );
  });
}

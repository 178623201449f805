import type { LabMessages } from "@/messages/en/lab";
import type { ScenarioRow } from "./scenario-view";

type Neighbour = Pick<ScenarioRow, "id" | "title">;

export interface Neighbours {
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
}

/** From scenario to scenario, without the list between them. */
export function NeighbourLinks({ previous, next, t }: Neighbours & { readonly t: LabMessages["neighbours"] }) {
  return (
    <nav aria-label={t.label} className="flex flex-wrap justify-between gap-x-8 gap-y-3 text-sm">
      {previous === null ? null : <To neighbour={previous} label={t.previous} />}
      {next === null ? null : <To neighbour={next} label={t.next} className="ml-auto md:text-right" />}
    </nav>
  );
}

interface ToProps {
  readonly neighbour: Neighbour;
  readonly label: string;
  readonly className?: string;
}

function To({ neighbour: { id, title }, label, className }: ToProps) {
  return (
    <p className={className}>
      <span className="text-ink-soft">{label}</span>{" "}
      <a href={`/lab/${id}`} className="link tap">
        {title}
      </a>
    </p>
  );
}

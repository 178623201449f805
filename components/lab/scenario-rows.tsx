import type { LabMessages } from "@/messages/en/lab";
import { BeliefChip } from "./belief-chip";
import type { ScenarioRow } from "./scenario-view";

interface ScenarioRowsProps {
  readonly rows: readonly ScenarioRow[];
  readonly words: Pick<LabMessages, "beliefs" | "finder">;
}

/** One scenario a row: what is broken, its name, the cause it leads to, how far it is known of the platform. */
export function ScenarioRows({ rows, words }: ScenarioRowsProps) {
  return (
    <ul>
      {rows.map(({ id, title, cause, summary, belief }) => (
        <li key={id} id={id} className="lab-row">
          <div>
            {/* The whole row is the target; its title is the link. */}
            <a href={`/lab/${id}`}>{title}</a>
            <code translate="no">{id}</code>
          </div>
          <p>
            <span className="sr-only">{words.finder.leadsTo} </span>
            {cause === null ? (
              words.finder.nothingWrong
            ) : (
              <a href={`/errors/${cause}`} className="link">
                {summary}
              </a>
            )}
          </p>
          <p>
            <BeliefChip belief={belief} t={words} />
          </p>
        </li>
      ))}
    </ul>
  );
}

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
    <ul className="text-sm">
      {rows.map(({ id, title, cause, summary, belief }) => (
        <li
          key={id}
          className="relative grid items-baseline gap-x-6 gap-y-0.5 border-line border-b px-4 py-2 last:border-b-0 hover:bg-well/60 md:grid-cols-[minmax(0,1.6fr)_minmax(0,1fr)_6.5rem]"
        >
          <div className="min-w-0">
            {/* The whole row is the target; its title is the link. */}
            <a href={`/lab/${id}`} className="font-medium text-ink no-underline after:absolute after:inset-0">
              {title}
            </a>
            <code translate="no" className="block text-ink-faint text-xs">
              {id}
            </code>
          </div>
          <p className="min-w-0 text-ink-soft">
            <span className="sr-only">{words.finder.leadsTo} </span>
            {cause === null ? (
              <span className="text-ink-faint">{words.finder.nothingWrong}</span>
            ) : (
              <a href={`/errors/${cause}`} className="link relative z-1 text-ink-soft">
                {summary}
              </a>
            )}
          </p>
          <p className="min-w-0 md:text-right">
            <BeliefChip belief={belief} t={words} />
          </p>
        </li>
      ))}
    </ul>
  );
}

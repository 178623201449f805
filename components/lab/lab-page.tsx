import { PageHead } from "@/components/ui/page-head";
import type { LabMessages } from "@/messages/en/lab";
import { BeliefChip } from "./belief-chip";
import type { LabQuery } from "./lab-query";
import { ScenarioFinder } from "./scenario-finder";
import { beliefs, type ScenarioRow } from "./scenario-view";

interface LabPageProps {
  readonly rows: readonly ScenarioRow[];
  readonly asked: LabQuery;
  readonly t: LabMessages;
}

/** Every failure that can be switched on, in the order of a flow. */
export function LabPage({ rows, asked, t }: LabPageProps) {
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <dl className="grid gap-x-6 gap-y-2 text-sm md:grid-cols-3">
        {beliefs.map((belief) => (
          <div key={belief} className="min-w-0">
            <dt>
              <BeliefChip belief={belief} t={t} />
            </dt>
            <dd className="mt-1 text-ink-soft">{t.beliefs[belief].about}</dd>
          </div>
        ))}
      </dl>
      <ScenarioFinder
        rows={rows}
        asked={asked}
        words={{
          beliefs: t.beliefs,
          finder: t.finder,
          groups: t.groups,
        }}
      />
    </>
  );
}

import { PageHead } from "@/components/ui/page-head";
import { Sheet } from "@/components/ui/sheet";
import type { LabMessages } from "@/messages/en/lab";
import { BeliefChip } from "./belief-chip";
import { LabFilters } from "./lab-filters";
import { groupAnchor, type LabQuery, labAddress } from "./lab-query";
import { LabSearch } from "./lab-search";
import { narrowRows } from "./narrow-rows";
import { OpenTarget } from "./open-target";
import { ScenarioGroup } from "./scenario-group";
import { beliefs, type ScenarioRow } from "./scenario-view";

interface LabPageProps {
  /** What the search has found, of all. */
  readonly found: readonly ScenarioRow[];
  readonly all: number;
  /** Where somebody who is here for the first time may begin. */
  readonly starters: readonly Pick<ScenarioRow, "id" | "title">[];
  readonly asked: LabQuery;
  readonly t: LabMessages;
}

/** Every failure that can be switched on, in the order of a flow; a group's rows are on the page once it is opened. */
export function LabPage({ found, all, starters, asked, t }: LabPageProps) {
  const { finder } = t;
  const narrowed = narrowRows(found, asked);
  const { groups, first } = narrowed;
  const { open: _open, ...search } = asked;
  const openNow = new Set(groups.filter(({ open }) => open).map(({ group }) => group));
  const isWhole = labAddress({ ...search, open: null }) === "/lab";
  return (
    <>
      <OpenTarget />
      <PageHead title={t.title} lead={t.lead} />
      <div className="grid gap-3">
        <LabSearch asked={search} first={first === null ? null : `/lab/${first.id}`} words={finderWords(finder)} />
        {isWhole ? <Starters starters={starters} label={finder.starters} /> : null}
        <LabFilters asked={asked} narrowed={narrowed} all={all} t={t} />
      </div>
      {groups.length === 0 ? (
        <div className="rounded-md border border-line bg-sheet px-6 py-10 text-center max-md:px-4">
          <p className="font-semibold text-lg">{finder.nothing}</p>
          <p className="mt-1 text-ink-soft">{finder.nothingNote}</p>
        </div>
      ) : (
        <Sheet aria-label={finder.list}>
          {groups.map((group) => {
            const next = new Set(openNow);
            if (!next.delete(group.group)) next.add(group.group);
            return (
              <ScenarioGroup
                key={group.group}
                group={group}
                toggle={labAddress({ ...asked, open: next }, groupAnchor(group.group))}
                t={t}
              />
            );
          })}
        </Sheet>
      )}
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
    </>
  );
}

/** What the browser needs of them. */
const finderWords = ({ search, placeholder, find }: LabMessages["finder"]) => ({ search, placeholder, find });

function Starters({ starters, label }: Pick<LabPageProps, "starters"> & { readonly label: string }) {
  return (
    <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm max-md:gap-y-0">
      <span className="text-ink-soft">{label}</span>
      {starters.map(({ id, title }) => (
        <a key={id} href={`/lab/${id}`} className="link max-md:py-2">
          {title}
        </a>
      ))}
    </p>
  );
}

import Link from "next/link";
import { buttonStyle } from "@/components/ui/button-style";
import type { LabMessages } from "@/messages/en/lab";
import { FilterLinks } from "./filter-links";
import { type LabQuery, labAddress } from "./lab-query";
import type { NarrowedRows } from "./narrow-rows";
import { beliefs, scenarioGroups } from "./scenario-view";

interface LabFiltersProps {
  readonly asked: LabQuery;
  readonly narrowed: NarrowedRows;
  readonly all: number;
  readonly t: LabMessages;
}

/** Two rows of filters, each choice with what it would leave, and what is left now. */
export function LabFilters({ asked, narrowed, all, t }: LabFiltersProps) {
  const { finder } = t;
  // Another choice is another list: which groups were open in this one says nothing about it.
  const without = { ...asked, open: null };
  const isNarrowed = labAddress(without) !== "/lab";
  const isAll = narrowed.groups.every(({ open }) => open);
  return (
    <>
      <FilterLinks
        label={finder.groups}
        // On a phone the folded list is this very row of choices.
        {...(isNarrowed ? {} : { className: "max-md:hidden" })}
        choices={[null, ...scenarioGroups].map((group) => ({
          value: group ?? "",
          label: group === null ? finder.any : t.groups[group],
          href: labAddress({ ...without, group }),
          count: narrowed.inGroup.get(group) ?? 0,
          chosen: asked.group === group,
        }))}
      />
      <FilterLinks
        label={finder.beliefs}
        choices={[null, ...beliefs].map((belief) => ({
          value: belief ?? "",
          label: belief === null ? finder.any : t.beliefs[belief].name,
          href: labAddress({ ...without, belief }),
          count: narrowed.ofBelief.get(belief) ?? 0,
          chosen: asked.belief === belief,
        }))}
      />
      <div className="flex flex-wrap items-center gap-x-4 text-ink-soft text-sm">
        <p role="status">{finder.found.replace("{n}", String(narrowed.shown)).replace("{all}", String(all))}</p>
        {isNarrowed ? (
          <Link href="/lab" replace scroll={false} prefetch={false} className="link">
            {finder.all}
          </Link>
        ) : null}
        {narrowed.shown === 0 ? null : (
          <Link
            href={labAddress({ ...asked, open: new Set(isAll ? [] : scenarioGroups) })}
            replace
            scroll={false}
            prefetch={false}
            className={`${buttonStyle({ look: "quiet", size: "small" })} ml-auto`}
          >
            {isAll ? finder.closeAll : finder.openAll}
          </Link>
        )}
      </div>
    </>
  );
}

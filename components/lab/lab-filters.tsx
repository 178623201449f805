import Link from "next/link";
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
  return (
    <>
      <FilterLinks
        label={finder.groups}
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
      <p role="status" className="flex flex-wrap gap-x-4 text-ink-soft text-sm">
        {finder.found.replace("{n}", String(narrowed.shown)).replace("{all}", String(all))}
        {isNarrowed ? (
          <Link href="/lab" replace scroll={false} prefetch={false} className="link">
            {finder.all}
          </Link>
        ) : null}
      </p>
    </>
  );
}

import Link from "next/link";
import { OpenMark } from "@/components/probes/open-mark";
import type { LabMessages } from "@/messages/en/lab";
import { groupAnchor } from "./lab-query";
import type { RowGroup } from "./narrow-rows";
import { ScenarioRows } from "./scenario-rows";

interface ScenarioGroupProps {
  readonly group: RowGroup;
  /** This page with the group the other way round. */
  readonly toggle: string;
  readonly t: LabMessages;
}

/** What breaks at one place of a flow; its head says how much there is, and leads to the page that has the rows. */
export function ScenarioGroup({ group: { group, rows, open }, toggle, t }: ScenarioGroupProps) {
  const anchor = groupAnchor(group);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div
      role="group"
      id={anchor}
      aria-labelledby={`${anchor}-title`}
      className="scroll-mt-4 border-line border-t first:border-t-0"
    >
      <Link href={toggle} replace scroll={false} prefetch={false} aria-expanded={open} className="lab-head">
        <span id={`${anchor}-title`} className="shrink-0 font-semibold">
          {t.groups[group]}
        </span>
        <span className="text-ink-faint text-xs">{rows.length}</span>
        <span className="min-w-0 flex-1 truncate text-ink-soft max-md:invisible">{t.groupNotes[group]}</span>
        <OpenMark open={open} />
      </Link>
      {open ? <ScenarioRows rows={rows} words={t} /> : null}
    </div>
  );
}

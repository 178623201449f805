import Link from "next/link";
import { CallButton } from "@/components/store/call-button";
import { resourceName } from "@/components/store/resource-name";
import { Chip } from "@/components/ui/chip";
import { Time } from "@/components/ui/time";
import type { MatrixRow } from "@/lib/probe/calls/probe-matrix";
import type { Messages } from "@/messages/en";
import type { Locale } from "@/messages/locale";
import { cellTones, grantWords, noteWords } from "./row-words";

export interface ProbeRowProps {
  readonly row: MatrixRow;
  readonly installationId: string;
  /** The row of another table has this fragment already. */
  readonly isNamedElsewhere: boolean;
  readonly t: Messages;
  readonly locale: Locale;
  readonly nowMs: number;
}

/** One documented GET: what it needs, what came of it, and the button that calls it. */
export function ProbeRow({ row, installationId, isNamedElsewhere, t, locale, nowMs }: ProbeRowProps) {
  const { calls } = t;
  const { probe, resource, path } = row;
  const grant = grantWords(row, t);
  const notes = noteWords(row, t);
  return (
    <li
      id={isNamedElsewhere ? undefined : resource}
      className="grid scroll-mt-10 items-start gap-x-4 gap-y-1.5 px-6 py-2.5 text-sm target:bg-accent-wash max-md:px-4 md:grid-cols-[minmax(0,1.5fr)_minmax(0,1fr)_minmax(0,1.2fr)_10rem]"
    >
      <div className="min-w-0">
        <span className="font-medium">{resourceName(resource, t.resources)}</span>
        <code className="wrap-anywhere block text-ink-soft">GET {path}</code>
      </div>
      <div className="min-w-0">
        <span className="text-ink-faint text-xs md:hidden">{calls.needs} </span>
        {row.scope === null ? (
          <span className="text-ink-soft">{calls.anyToken}</span>
        ) : (
          <code className="wrap-anywhere">{row.scope}</code>
        )}
        {grant === "" ? null : <span className="block text-ink-soft text-xs">{grant}</span>}
      </div>
      <div className="min-w-0">
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <VerdictChip row={row} t={t} />
          {probe === null ? null : (
            <span className="text-ink-soft text-xs">
              <Time at={probe.at} locale={locale} nowMs={nowMs} />
            </span>
          )}
        </span>
        {notes.map((note) => (
          <span key={note} className="mt-0.5 block text-ink-soft text-xs">
            {note}
          </span>
        ))}
      </div>
      <div className="flex items-center justify-end gap-1">
        <Link
          href={`/stores/${installationId}/calls/${resource}`}
          prefetch={false}
          aria-label={calls.closerTitle(path)}
          className="link inline-flex items-center px-2 py-1 text-xs max-md:min-h-11"
        >
          {calls.closer}
        </Link>
        <CallButton
          installationId={installationId}
          resource={resource}
          label={probe === null ? calls.call : calls.callAgain}
          title={`GET ${path}`}
        />
      </div>
    </li>
  );
}

/** Status and verdict in one; it leads to the run that has the whole call. */
function VerdictChip({ row: { probe, verdict }, t }: Pick<ProbeRowProps, "row" | "t">) {
  const words = t.calls.verdicts[verdict];
  const chip = <Chip tone={cellTones[verdict]}>{probe?.status == null ? words : `${probe.status} · ${words}`}</Chip>;
  return probe === null ? (
    chip
  ) : (
    <Link
      href={`/runs/${probe.runId}`}
      prefetch={false}
      title={t.calls.said[verdict]}
      className="rounded-full no-underline hover:underline max-md:relative max-md:after:absolute max-md:after:inset-x-0 max-md:after:-inset-y-2.5"
    >
      {chip}
    </Link>
  );
}

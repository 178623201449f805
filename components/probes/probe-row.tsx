import Link from "next/link";
import { CallButton } from "@/components/store/call-button";
import { resourceName } from "@/components/store/resource-name";
import { Chip } from "@/components/ui/chip";
import { Time } from "@/components/ui/time";
import { callHref } from "@/components/x-ray/fields";
import type { MatrixRow } from "@/lib/probe/calls/probe-matrix";
import type { Messages } from "@/messages/en";
import type { Locale } from "@/messages/locale";
import { probeFields, rowAnchor } from "./fields";
import { cellTones, grantWords, noteWords } from "./row-words";

export interface ProbeRowProps {
  readonly row: MatrixRow;
  readonly installationId: string;
  readonly t: Messages;
  readonly locale: Locale;
  readonly nowMs: number;
}

/** One documented GET: what it needs, what came of it, and the button that calls it. Its look is `.probe-row`. */
export function ProbeRow({ row, installationId, t, locale, nowMs }: ProbeRowProps) {
  const { calls } = t;
  const { probe, resource, path } = row;
  const grant = grantWords(row, t);
  return (
    <li id={rowAnchor(resource)} className="probe-row">
      <div>
        <span>{resourceName(resource, t.resources)}</span>
        <code>{`GET ${path}`}</code>
      </div>
      <div>
        <span className="probe-needs">{`${calls.needs} `}</span>
        {row.scope === null ? <span className="text-ink-soft">{calls.anyToken}</span> : <code>{row.scope}</code>}
        {grant === "" ? null : <small>{grant}</small>}
      </div>
      <div>
        <VerdictChip row={row} t={t} />
        {probe === null ? null : <Time at={probe.at} locale={locale} nowMs={nowMs} />}
        {noteWords(row, t).map((note) => (
          <small key={note}>{note}</small>
        ))}
      </div>
      <div>
        <Link
          href={callHref(installationId, resource)}
          prefetch={false}
          aria-label={calls.closerTitle(path)}
          className="link"
        >
          {calls.closer}
        </Link>
        <CallButton
          field={probeFields.call}
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
    <Link href={`/runs/${probe.runId}`} prefetch={false} title={t.calls.said[verdict]} className="chip-link">
      {chip}
    </Link>
  );
}

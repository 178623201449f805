import Link from "next/link";
import { Chip } from "@/components/ui/chip";
import { Time } from "@/components/ui/time";
import type { ProbeView } from "@/lib/trace/views";
import { formatMilliseconds } from "@/messages/format";
import type { Locale } from "@/messages/locale";

interface ProbeOutcomeProps {
  readonly probe: ProbeView;
  readonly locale: Locale;
  readonly nowMs: number;
  readonly noAnswer: string;
  /** Where the time stands beside it anyway. */
  readonly withoutTime?: boolean;
}

/** The newest outcome of a call; it leads to the run that has all of it. */
export function ProbeOutcome({ probe, locale, nowMs, noAnswer, withoutTime = false }: ProbeOutcomeProps) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <Link href={`/runs/${probe.runId}`} prefetch={false} className="chip-link">
        <Chip tone={probe.verdict}>
          {probe.status ?? noAnswer} · {formatMilliseconds(probe.totalMs, locale)}
        </Chip>
      </Link>
      {withoutTime ? null : (
        <span className="text-ink-soft text-xs">
          <Time at={probe.at} locale={locale} nowMs={nowMs} />
        </span>
      )}
    </span>
  );
}

import Link from "next/link";
import { RunPoller } from "@/components/run/run-poller";
import { Button } from "@/components/ui/button";
import type { Facts } from "@/lib/trace/model";
import type { Messages } from "@/messages/en";
import { probeFields } from "./fields";

interface ProbeProgressProps {
  readonly runId: string;
  readonly facts: Facts;
  readonly t: Messages;
  /** On the run's own page nothing leads there, and cancelling stays there. */
  readonly isRunPage?: boolean;
}

const numberOf = (facts: Facts, name: string): number | null => {
  const value = facts[name];
  return typeof value === "number" ? value : null;
};

/** How far a run of probes is; asks again by itself, with scripts or without. */
export function ProbeProgress({ runId, facts, t, isRunPage = false }: ProbeProgressProps) {
  const words = t.calls.working;
  const planned = numberOf(facts, "planned") ?? 1;
  const done = Math.min(planned, numberOf(facts, "done") ?? 0);
  const seconds = numberOf(facts, "secondsLeft");
  const said = words.done(done, planned);
  return (
    <div className="grid gap-3 border-line border-t px-6 py-4 max-md:px-4 print:hidden">
      <RunPoller everyMs={1000} />
      <noscript>
        <meta httpEquiv="refresh" content="2" />
      </noscript>
      <div className="flex flex-wrap items-baseline gap-x-3 text-sm">
        <span className="font-semibold">{words.title}</span>
        <span className="tabular-nums">{said}</span>
        {/* Before the first call nothing is known of the pace. */}
        {seconds === null ? null : (
          <span className="text-ink-soft">{seconds === 0 ? words.soon : words.left(seconds)}</span>
        )}
      </div>
      <progress
        aria-label={words.title}
        aria-valuetext={said}
        max={planned}
        value={done}
        className="h-2 w-full appearance-none overflow-hidden rounded-full bg-well [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-well [&::-webkit-progress-value]:bg-accent"
      />
      <div className="flex flex-wrap items-center gap-3">
        <form method="post" action={`/runs/${runId}/cancel`}>
          {isRunPage ? null : <input type="hidden" name={probeFields.back} value={probeFields.backToStore} />}
          <Button size="small">{words.cancel}</Button>
        </form>
        {isRunPage ? null : (
          <Link href={`/runs/${runId}`} prefetch={false} className="link text-sm">
            {words.watch}
          </Link>
        )}
        <p className="min-w-0 flex-1 basis-64 text-ink-soft text-xs">{words.why}</p>
      </div>
    </div>
  );
}

import type { Timing } from "@/lib/trace/model";
import type { Messages } from "@/messages/en";
import { formatMilliseconds } from "@/messages/format";
import type { Locale } from "@/messages/locale";

interface TimingBarProps {
  readonly timing: Timing;
  readonly t: Messages["run"];
  readonly locale: Locale;
}

/** Each phase begins where the one before it ended; widths are true to scale. */
export function TimingBar({ timing, t, locale }: TimingBarProps) {
  const known: readonly (readonly [keyof Messages["run"]["timing"], number | undefined])[] = [
    ["dns", timing.dnsMs],
    ["connect", timing.connectMs],
    ["tls", timing.tlsMs],
    ["firstByte", timing.firstByteMs],
    ["total", timing.totalMs],
  ];
  const phases = known.flatMap(([name, endMs]) => (endMs === undefined ? [] : [{ name, endMs }]));
  const total = Math.max(timing.totalMs, 0.001);
  return (
    <div>
      <h3 className="mb-2 font-semibold text-sm">{t.step.timings}</h3>
      <ol className="grid grid-cols-[auto_1fr_auto] items-center gap-x-3 gap-y-1 text-sm">
        {phases.map(({ name, endMs }, index) => {
          const startMs = phases[index - 1]?.endMs ?? 0;
          const style = {
            marginLeft: `${Math.min(99, (startMs / total) * 100)}%`,
            width: `${Math.max(1, ((endMs - startMs) / total) * 100)}%`,
          };
          return (
            <li key={name} className="col-span-3 grid grid-cols-subgrid items-center">
              <span className="text-ink-soft">{t.timing[name]}</span>
              <span aria-hidden="true" className="h-1.5 overflow-hidden rounded-full bg-well">
                <span className="block h-full rounded-full bg-line-strong" style={style} />
              </span>
              <span className="text-right font-mono text-ink-soft text-xs">{formatMilliseconds(endMs, locale)}</span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

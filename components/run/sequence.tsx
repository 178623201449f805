import { cn } from "@/components/ui/cn";
import { Sheet } from "@/components/ui/sheet";
import type { Lane, Step } from "@/lib/trace/model";
import type { StepReasons } from "@/lib/trace/server-reason";
import type { Messages } from "@/messages/en";
import type { Locale } from "@/messages/locale";
import { lanes } from "./place-step";
import { StepRow } from "./step-row";

interface SequenceProps {
  readonly steps: readonly Step[];
  /** What a simulated server knew, by step. */
  readonly reasons: readonly (StepReasons | null)[];
  readonly t: Messages;
  readonly locale: Locale;
  /** Host names under the lane names, literally. */
  readonly hosts: Partial<Readonly<Record<Lane, string>>>;
}

/** The record in order: drawn as four lanes, read out as a list. The first step that went wrong is open. */
export function Sequence({ steps, reasons, t, locale, hosts }: SequenceProps) {
  const firstBad = steps.findIndex((step) => step.verdict === "bad");
  return (
    <Sheet aria-labelledby="sequence" className={cn("lanes", steps.length > 30 && "lanes-long")}>
      <h2 id="sequence" className="sr-only">
        {t.run.sequence}
      </h2>
      <div
        aria-hidden="true"
        className="lanes-grid lanes-head border-line border-b py-3 text-center font-medium text-ink-faint text-xs"
      >
        <span />
        {lanes.map((lane) => (
          <span key={lane} className="min-w-0">
            {t.run.lanes[lane]}
            {hosts[lane] === undefined ? null : (
              <span className="wrap-anywhere block font-mono font-normal text-[0.6875rem] max-lg:text-[0.625rem] max-lg:tracking-tight">
                {hosts[lane]}
              </span>
            )}
          </span>
        ))}
        <span />
      </div>
      {steps.length === 0 ? <p className="px-6 py-5 text-ink-soft text-sm max-md:px-4">{t.run.noSteps}</p> : null}
      <ol>
        {steps.map((step, index) => (
          <StepRow
            // biome-ignore lint/suspicious/noArrayIndexKey: steps are only ever appended
            key={index}
            step={step}
            reasons={reasons[index] ?? null}
            t={t}
            locale={locale}
            open={index === firstBad}
          />
        ))}
      </ol>
    </Sheet>
  );
}

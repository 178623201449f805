import type { CSSProperties } from "react";
import { cn } from "@/components/ui/cn";
import type { Tone } from "@/components/ui/tone";
import type { Step } from "@/lib/trace/model";
import type { StepReasons } from "@/lib/trace/server-reason";
import type { Messages } from "@/messages/en";
import type { Locale } from "@/messages/locale";
import { formatOffset } from "./format-offset";
import { placeStep } from "./place-step";
import { StepDetail } from "./step-detail";
import { StepResult } from "./step-result";

interface StepRowProps {
  readonly step: Step;
  readonly reasons: StepReasons | null;
  readonly t: Messages;
  readonly locale: Locale;
  readonly open: boolean;
}

const inks: Readonly<Record<Tone, string>> = {
  good: "text-ink-soft",
  none: "text-ink-soft",
  warn: "text-warn",
  bad: "text-bad",
  unsure: "text-unsure",
};
const openRows: Readonly<Record<Tone, string>> = {
  good: "[--open-row:var(--well)]",
  none: "[--open-row:var(--well)]",
  warn: "[--open-row:var(--warn-wash)]",
  bad: "[--open-row:var(--bad-wash)]",
  unsure: "[--open-row:var(--unsure-wash)]",
};

export function StepRow({ step, reasons, t, locale, open }: StepRowProps) {
  const placed = placeStep(step);
  const { lanes, fromTo } = t.run;
  const position = { "--from": placed.firstLine, "--to": placed.lastLine, "--span": placed.span } as CSSProperties;
  const calm = step.verdict === "good" || step.verdict === "none";
  return (
    <li className={cn("lanes-step", openRows[step.verdict])}>
      <details open={open} className="group">
        <summary className="lanes-grid lanes-row outline-offset-[-2px]">
          <span className="whitespace-nowrap pl-4 font-mono text-ink-faint text-xs max-md:pl-3 max-md:text-[0.6875rem]">
            {formatOffset(step.atMs, locale)}
          </span>
          <span
            className={cn(step.kind === "local" ? "lanes-self" : "lanes-message", inks[step.verdict])}
            data-back={placed.back ? "" : undefined}
            data-carrier={step.kind === "front-channel" && step.from !== "browser" ? "browser" : undefined}
            style={position}
          >
            <span className="lanes-label">
              <span className={cn("wrap-anywhere font-medium", calm && "text-ink")}>
                {t.steps[step.name].label(step.facts)}
              </span>
            </span>{" "}
            <span className="lanes-words">
              {placed.from === placed.to ? lanes[placed.from] : fromTo(lanes[placed.from], lanes[placed.to])}
            </span>
          </span>
          <span className="lanes-end flex items-center justify-end gap-2 pr-3">
            <StepResult step={step} t={t} locale={locale} />
            <span
              aria-hidden="true"
              className="text-ink-faint transition-transform group-open:rotate-90 motion-reduce:transition-none print:hidden"
            >
              ›
            </span>
          </span>
        </summary>
        <StepDetail step={step} reasons={reasons} t={t} locale={locale} />
      </details>
    </li>
  );
}

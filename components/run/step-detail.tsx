import { Prose } from "@/components/ui/prose";
import type { Step } from "@/lib/trace/model";
import type { StepReasons } from "@/lib/trace/server-reason";
import type { Messages } from "@/messages/en";
import type { Locale } from "@/messages/locale";
import { CheckList } from "./check-list";
import { FactTable } from "./fact-table";
import { StepCall } from "./step-call";
import { StepFront } from "./step-front";

interface StepDetailProps {
  readonly step: Step;
  readonly reasons: StepReasons | null;
  readonly t: Messages;
  readonly locale: Locale;
}

export function StepDetail({ step, reasons, t, locale }: StepDetailProps) {
  return (
    <div className="border-line border-t bg-sheet">
      <p className="px-6 pt-4 text-ink-soft text-sm max-md:px-4">
        <Prose text={t.steps[step.name].about} />
        {step.leg === null ? null : ` (${t.run.legs[step.leg]})`}
      </p>
      <div className="grid lg:grid-cols-2 lg:[&>*+*]:border-line lg:[&>*+*]:border-l">
        {panes(step, reasons, t, locale)}
      </div>
      {step.kind === "call" && Object.keys(step.facts).length > 0 ? (
        <div className="px-6 pb-5 max-md:px-4">
          <FactTable facts={step.facts} t={t} />
        </div>
      ) : null}
    </div>
  );
}

function panes(step: Step, reasons: StepReasons | null, t: Messages, locale: Locale) {
  switch (step.kind) {
    case "call":
      return <StepCall step={step} reasons={reasons} t={t} locale={locale} />;
    case "front-channel":
      return <StepFront step={step} reasons={reasons} t={t} />;
    case "local":
      return (
        <div className="col-span-full grid gap-4 px-6 py-4 max-md:px-4">
          <CheckList checks={step.checks} t={t} />
          <FactTable facts={step.facts} t={t} />
        </div>
      );
  }
}

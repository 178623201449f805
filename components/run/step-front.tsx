import { CopyButton } from "@/components/ui/copy-button";
import { WireBox } from "@/components/ui/wire-box";
import { WireText } from "@/components/ui/wire-text";
import type { FrontChannelStep } from "@/lib/trace/model";
import type { StepReasons } from "@/lib/trace/server-reason";
import type { Messages } from "@/messages/en";
import { CheckList } from "./check-list";
import { FactTable } from "./fact-table";
import { ServerKnew } from "./server-knew";
import { StepPane } from "./step-pane";

interface StepFrontProps {
  readonly step: FrontChannelStep;
  readonly reasons: StepReasons | null;
  readonly t: Messages;
}

/** What the browser carried: the address as one piece, and its parameters one by one. */
export function StepFront({ step, reasons, t }: StepFrontProps) {
  const words = t.run.step;
  return (
    <>
      <StepPane
        title={words.message}
        side={<CopyButton value={step.url} {...t.common.copy} label={words.copyAddress} />}
      >
        <WireBox label={words.message} firstLine={`${step.method} ${step.url}`} />
        <CheckList checks={step.checks} t={t} />
      </StepPane>
      <StepPane title={words.parameters}>
        <dl className="grid gap-x-4 gap-y-1.5 font-mono text-sm sm:grid-cols-[minmax(7rem,auto)_1fr]">
          {step.params.map((param, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a parameter may come twice, and that is worth seeing
            <div key={index} className="sm:col-span-2 sm:grid sm:grid-cols-subgrid">
              <dt className="text-ink-faint">{param.name}</dt>
              <dd className="wrap-anywhere whitespace-pre-wrap">
                <WireText text={param.value} />
              </dd>
            </div>
          ))}
        </dl>
        {step.params.length === 0 ? <p className="text-ink-soft text-sm">{t.common.none}</p> : null}
        <FactTable facts={step.facts} t={t} />
        {reasons === null ? null : <ServerKnew reasons={reasons} front t={t.inspector} />}
      </StepPane>
    </>
  );
}

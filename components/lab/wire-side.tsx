import { CheckList } from "@/components/run/check-list";
import { ResponseBox } from "@/components/run/step-call";
import { Notice } from "@/components/ui/notice";
import { WireBox } from "@/components/ui/wire-box";
import type { Step } from "@/lib/trace/model";
import type { Messages } from "@/messages/en";
import { formatMilliseconds } from "@/messages/format";
import type { Locale } from "@/messages/locale";

interface WireSideProps {
  readonly step: Step;
  readonly t: Messages;
  readonly locale: Locale;
}

/** What travelled at one step: the answer first, the request behind a click. */
export function WireSide({ step, t, locale }: WireSideProps) {
  const words = t.run.step;
  const label = t.steps[step.name].label(step.facts);
  if (step.kind !== "call") {
    return (
      <>
        <p className="font-medium text-sm">{label}</p>
        {step.kind === "front-channel" ? (
          <WireBox
            label={words.message}
            firstLine={`${step.method} ${step.url}`}
            body={step.params.map(({ name, value }) => `${name}=${value}`).join("\n")}
          />
        ) : null}
        <CheckList checks={step.checks} t={t} />
      </>
    );
  }
  const { request, response, failure, timing } = step.exchange;
  return (
    <>
      <p className="flex flex-wrap justify-between gap-x-3 text-sm">
        <span className="font-medium">{label}</span>
        <span className="text-ink-faint">{formatMilliseconds(timing.totalMs, locale)}</span>
      </p>
      {failure === null ? null : <Notice tone="bad">{words.failed(failure.code, t.run.phases[failure.phase])}</Notice>}
      {response === null ? null : <ResponseBox response={response} t={t} />}
      <details className="text-sm">
        <summary className="link tap inline-block">{words.request}</summary>
        <WireBox
          className="mt-2"
          label={words.request}
          firstLine={`${request.method} ${request.url}`}
          headers={request.headers}
          body={request.body?.replaceAll("&", "\n&") ?? null}
        />
      </details>
      <CheckList checks={step.checks} t={t} />
    </>
  );
}

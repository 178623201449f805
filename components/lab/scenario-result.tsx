import type { ReactNode } from "react";
import { DiagnosisCard } from "@/components/diagnosis/diagnosis-card";
import { OutcomeChip } from "@/components/run/outcome-chip";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Sheet } from "@/components/ui/sheet";
import type { Tone } from "@/components/ui/tone";
import type { CauseId, DescribedDiagnosis, DiagnosisWords } from "@/lib/diagnosis";
import type { Run, Step } from "@/lib/trace/model";
import type { StepReasons } from "@/lib/trace/server-reason";
import type { Messages } from "@/messages/en";
import type { Locale } from "@/messages/locale";
import { judgeNaming, type Naming } from "./judge-naming";
import { ServerSide } from "./server-side";
import { WireSide } from "./wire-side";

interface ScenarioResultProps {
  readonly run: Run;
  /** The step on which it shows; `null`: nothing travelled. */
  readonly step: Step | null;
  readonly cause: CauseId | null;
  readonly knew: StepReasons | null;
  readonly diagnosis?: { readonly described: DescribedDiagnosis; readonly words: DiagnosisWords };
  readonly t: Messages;
  readonly locale: Locale;
}

const tones: Readonly<Record<Naming, Tone>> = {
  first: "good",
  blameless: "good",
  among: "unsure",
  excluded: "unsure",
  other: "warn",
  silent: "warn",
  blamed: "warn",
};

/** Three views of one request, side by side: what travelled, what only the server knew, what can be said of it. */
export function ScenarioResult({ run, step, cause, knew, diagnosis, t, locale }: ScenarioResultProps) {
  const words = t.lab.result;
  const described = diagnosis?.described;
  const naming = judgeNaming(cause, described);
  return (
    <Sheet aria-labelledby="result">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 px-6 py-4 max-md:px-4">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h2 id="result" className="scroll-mt-8 font-semibold text-lg tracking-tight">
            {words.title}
          </h2>
          <OutcomeChip run={run} t={t} />
        </div>
        <div className="flex flex-wrap gap-2">
          <LinkButton href={`/runs/${run.id}`}>{words.open}</LinkButton>
          {cause === null ? null : <LinkButton href={`/errors/${cause}`}>{words.cause}</LinkButton>}
        </div>
      </div>
      <div className="grid border-line border-t lg:grid-cols-[1fr_1fr_1.25fr] lg:[&>*+*]:border-l max-lg:[&>*+*]:border-t [&>*+*]:border-line">
        <Side title={words.wire}>
          {step === null ? (
            <p className="text-ink-soft text-sm">{words.nothingTravelled}</p>
          ) : (
            <WireSide step={step} t={t} locale={locale} />
          )}
          {run.status === "waiting" ? <p className="text-ink-soft text-sm">{words.waiting}</p> : null}
        </Side>
        <Side title={words.server}>
          <ServerSide reasons={knew} answered={step?.kind !== "call" || step.exchange.response !== null} t={t} />
        </Side>
        <Side title={words.diagnosis} labelled={false}>
          <Notice tone={tones[naming]}>
            <p>{words.naming[naming]}</p>
            {(naming === "among" || naming === "excluded") && described !== undefined && described.ask !== null ? (
              <p className="mt-1">
                <b className="font-semibold text-ink">{words.asks}</b> {described.ask}
              </p>
            ) : null}
          </Notice>
          {diagnosis === undefined ? <p className="text-ink-soft text-sm">{words.none}</p> : null}
          {diagnosis === undefined ? null : (
            <div className="-mx-6 -mb-5 max-md:-mx-4">
              <p className="px-6 pb-4 font-medium text-sm max-md:px-4">{diagnosis.described.summary}</p>
              <DiagnosisCard diagnosis={diagnosis.described} words={diagnosis.words} t={t.findings} narrow />
            </div>
          )}
        </Side>
      </div>
    </Sheet>
  );
}

interface SideProps {
  readonly title: string;
  /** False where what is inside is a region of that name already. */
  readonly labelled?: boolean;
  readonly children: ReactNode;
}

function Side({ title, labelled = true, children }: SideProps) {
  return (
    <section aria-label={labelled ? title : undefined} className="min-w-0 px-6 pt-4 pb-5 max-md:px-4">
      <h3 className="mb-3 font-semibold text-base">{title}</h3>
      <div className="grid min-w-0 gap-3">{children}</div>
    </section>
  );
}

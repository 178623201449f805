import { wordsOfCheck } from "@/components/run/words-of-check";
import { Crumbs } from "@/components/ui/crumbs";
import { Sheet } from "@/components/ui/sheet";
import { Time } from "@/components/ui/time";
import type { DescribedDiagnosis, DiagnosisWords } from "@/lib/diagnosis";
import type { Run, Step } from "@/lib/trace/model";
import type { StepReasons } from "@/lib/trace/server-reason";
import type { RunSummary } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import type { Locale } from "@/messages/locale";
import { BeliefChip } from "./belief-chip";
import { saidOfBelief } from "./believed";
import { Elsewhere } from "./elsewhere";
import { NeighbourLinks, type Neighbours } from "./neighbour-links";
import { type Runnable, RunPanel } from "./run-panel";
import { ScenarioDoes } from "./scenario-does";
import { ScenarioResult } from "./scenario-result";
import type { ScenarioView } from "./scenario-view";

/** A run of this scenario, and what is known of it on both sides. */
export interface RunOfScenario {
  readonly run: Run;
  /** The step on which it shows; `null`: nothing travelled. */
  readonly step: Step | null;
  readonly knew: StepReasons | null;
  readonly diagnosis?: { readonly described: DescribedDiagnosis; readonly words: DiagnosisWords };
}

interface ScenarioPageProps {
  readonly scenario: ScenarioView;
  readonly result: RunOfScenario | null;
  /** This person's newest run of it, where none is shown. */
  readonly newest: RunSummary | null;
  readonly nowMs: number;
  readonly neighbours: Neighbours;
  readonly runnable: Runnable;
  readonly words: DiagnosisWords;
  readonly t: Messages;
  readonly locale: Locale;
}

/** One scenario: what it breaks, how far that is known of the platform, what comes of it, and how to have it elsewhere. */
export function ScenarioPage({
  scenario,
  result,
  newest,
  nowMs,
  neighbours,
  runnable,
  words,
  t,
  locale,
}: ScenarioPageProps) {
  const { name, title, group, belief, cause, noted } = scenario;
  return (
    <>
      <Crumbs parent={{ href: "/lab", label: t.lab.crumb }}>
        <a href={`/lab?group=${group}#${name}`} className="link tap text-ink-soft">
          {t.lab.groups[group]}
        </a>
        <span aria-hidden="true" className="text-ink-faint">
          /
        </span>
        <code translate="no">{name}</code>
      </Crumbs>
      <Sheet aria-labelledby="scenario">
        <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4 p-6 max-md:p-4 lg:flex-nowrap">
          <div className="min-w-0">
            <h1 id="scenario" className="text-balance font-semibold text-xl tracking-tight">
              {title}
            </h1>
            <section aria-label={t.lab.does.title} className="mt-3 max-w-[68ch]">
              <ScenarioDoes scenario={scenario} t={t.lab} locale={locale} />
            </section>
          </div>
          <div className="shrink-0 max-md:w-full">
            <RunPanel scenario={scenario} runnable={runnable} again={result !== null} t={t.lab.run} />
            {newest === null ? null : (
              <p className="mt-2 max-w-64 text-sm">
                <a href={`/lab/${name}?run=${newest.id}#result`} className="link">
                  {t.lab.result.newest}
                </a>{" "}
                <span className="text-ink-faint">
                  <Time at={newest.startedAt} locale={locale} nowMs={nowMs} />
                </span>
              </p>
            )}
          </div>
        </div>
        <dl className="grid border-line border-t text-sm lg:grid-cols-2 lg:[&>*+*]:border-l max-lg:[&>*+*]:border-t [&>*+*]:border-line">
          <div className="min-w-0 px-6 py-4 max-md:px-4">
            <dt className="font-medium text-ink-faint text-xs">{t.lab.believed}</dt>
            <dd className="mt-1.5">
              <BeliefChip belief={belief} t={t.lab} />
              <p className="mt-1.5 text-ink-soft">{saidOfBelief(scenario, t.lab)}</p>
            </dd>
          </div>
          <div className="min-w-0 px-6 py-4 max-md:px-4">
            <dt className="font-medium text-ink-faint text-xs">{t.lab.leadsTo}</dt>
            <dd className="mt-1.5">
              {cause === null ? (
                <p className="text-ink-soft">
                  {noted === null ? t.lab.nothingWrong : t.lab.onlyNoted(wordsOfCheck(noted, t.checks) ?? noted)}
                </p>
              ) : (
                <>
                  <a href={`/errors/${cause}`} className="link tap font-medium">
                    {words.causes[cause].title}
                  </a>
                  <p className="mt-1.5 text-ink-soft">{words.causes[cause].summary}</p>
                </>
              )}
            </dd>
          </div>
        </dl>
      </Sheet>
      {result === null ? null : <ScenarioResult {...result} cause={cause} t={t} locale={locale} />}
      <Elsewhere reproduce={scenario.reproduce} t={t} />
      <NeighbourLinks {...neighbours} t={t.lab.neighbours} />
    </>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { knownAt } from "@/components/lab/known-at";
import { pickStep } from "@/components/lab/pick-step";
import type { Runnable } from "@/components/lab/run-panel";
import { type RunOfScenario, ScenarioPage } from "@/components/lab/scenario-page";
import type { ScenarioView } from "@/components/lab/scenario-view";
import { listMyRuns } from "@/lib/flows/list-my-runs";
import { reasonsOfRun } from "@/lib/flows/reasons-of-run";
import { viewRun } from "@/lib/flows/view-run";
import type { PersonView, RunSummary } from "@/lib/trace/views";
import type { Locale } from "@/messages/locale";
import { scenarioTitle } from "@/messages/scenario-titles";
import { describeRun, diagnosisWords } from "../../../describe-run";
import { neighboursOf } from "../../../lab/scenario-sheets";
import { viewScenario } from "../../../lab/view-scenario";
import { type Visit, visit } from "../../../visit";

const scenarioOf = (name: string, { locale, ctx, sandbox }: Visit): ScenarioView | undefined =>
  viewScenario(name, locale, sandbox ? ctx.env.sandboxOrigin : null);

export async function generateMetadata({ params }: PageProps<"/lab/[name]">): Promise<Metadata> {
  const here = await visit();
  return { title: scenarioOf((await params).name, here)?.title ?? here.t.lab.title };
}

export default async function Page({ params, searchParams }: PageProps<"/lab/[name]">) {
  const here = await visit();
  const scenario = scenarioOf((await params).name, here);
  if (scenario === undefined) notFound();
  const { run } = await searchParams;
  const result = run === undefined ? null : await resultOf(here, scenario, String(run));
  if (result === undefined) notFound();
  const { t, locale, person, sandbox, nowMs } = here;
  const newest = result !== null || person === null ? null : await newestOf(here, person, scenario.name);
  const { previous, next } = neighboursOf(scenario);
  const runnable: Runnable = sandbox ? (person === null ? "sign-in" : "yes") : "no-sandbox";
  return (
    <ScenarioPage
      scenario={scenario}
      result={result}
      newest={newest}
      nowMs={nowMs}
      neighbours={{ previous: named(previous, locale), next: named(next, locale) }}
      runnable={runnable}
      words={diagnosisWords(locale)}
      t={t}
      locale={locale}
    />
  );
}

const named = (name: string | null, locale: Locale) =>
  name === null ? null : { id: name, title: scenarioTitle(name, locale) };

/** Where this person met this scenario last. */
async function newestOf({ ctx }: Visit, person: PersonView, scenario: string): Promise<RunSummary | null> {
  const { runs } = await listMyRuns(ctx, person, { limit: 1, scenario });
  return runs[0] ?? null;
}

/** `undefined`: no run of this person's, or not of this scenario. */
async function resultOf(
  { ctx, person, locale }: Visit,
  { name, parts }: ScenarioView,
  id: string,
): Promise<RunOfScenario | undefined> {
  const view = person === null ? undefined : await viewRun(ctx, person, id);
  if (person === null || view === undefined || view.run.scenario !== name) return undefined;
  const { run } = view;
  const diagnosis = describeRun(view.diagnosis, locale);
  const step = pickStep(
    run,
    parts.flatMap(({ at }) => at),
  );
  return {
    run,
    step: run.steps[step] ?? null,
    knew: knownAt(await reasonsOfRun(ctx, person, run), run, step),
    ...(diagnosis === undefined ? {} : { diagnosis }),
  };
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RunPage } from "@/components/run/run-page";
import { reasonsOfRun } from "@/lib/flows/reasons-of-run";
import { rehearsalsOfRun } from "@/lib/flows/view-rehearsals";
import { viewRun } from "@/lib/flows/view-run";
import { toReport } from "@/lib/trace/to-report";
import { describeRun, diagnosisWords } from "../../../describe-run";
import { reportWords } from "../../../report-words";
import { requirePerson } from "../../../require-person";
import { playedScenarios } from "../../../runs/played-scenarios";
import { visit } from "../../../visit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await visit()).t.run.crumb };
}

export default async function Page({ params }: PageProps<"/runs/[id]">) {
  const { id } = await params;
  const { ctx, t, locale, nowMs, person } = await requirePerson(`/runs/${encodeURIComponent(id)}`);
  const view = await viewRun(ctx, person, id);
  if (view === undefined) notFound();
  const { run, hosts, again } = view;
  const diagnosis = describeRun(view.diagnosis, locale);
  const words = reportWords(t, diagnosisWords(locale));
  const reasons = await reasonsOfRun(ctx, person, run);
  const finished = run.status === "finished";
  return (
    <RunPage
      run={run}
      t={t}
      locale={locale}
      nowMs={nowMs}
      hosts={hosts}
      again={again}
      reasons={reasons}
      played={playedScenarios(run, reasons, locale)}
      rehearse={await rehearsalsOfRun(ctx, person, run)}
      {...(diagnosis === undefined ? {} : { diagnosis })}
      {...(finished ? { report: toReport(run, diagnosis?.described ?? null, words, reasons) } : {})}
      {...(run.status === "waiting" && run.kind === "install" ? { openHref: `/runs/${run.id}/leave` } : {})}
    />
  );
}

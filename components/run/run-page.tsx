import { DiagnosisCard } from "@/components/diagnosis/diagnosis-card";
import { ProbeProgress } from "@/components/probes/probe-progress";
import { RehearseMenu } from "@/components/rehearse/rehearse-menu";
import { Chip } from "@/components/ui/chip";
import { Crumbs } from "@/components/ui/crumbs";
import { Sheet } from "@/components/ui/sheet";
import { Time } from "@/components/ui/time";
import type { DescribedDiagnosis, DiagnosisWords } from "@/lib/diagnosis";
import type { Lane, Run } from "@/lib/trace/model";
import type { RehearsalMenu } from "@/lib/trace/rehearsals";
import type { StepReasons } from "@/lib/trace/server-reason";
import type { Messages } from "@/messages/en";
import type { Locale } from "@/messages/locale";
import { GrantedScopes } from "./granted-scopes";
import { LeakedKeyNotice } from "./leaked-key-notice";
import { RunPoller } from "./run-poller";
import { RunReport } from "./run-report";
import { RunVerdict } from "./run-verdict";
import { type PlayedScenario, ScenarioNotice } from "./scenario-notice";
import { Sequence } from "./sequence";
import { WaitingPanel } from "./waiting-panel";
import { XRayLinks } from "./x-ray-links";

interface RunPageProps {
  readonly run: Run;
  readonly t: Messages;
  readonly locale: Locale;
  readonly nowMs: number;
  /** Names under the lanes: `{ accounts: "accounts.haravan.com", api: "apis.haravan.com" }`. */
  readonly hosts?: Partial<Readonly<Record<Lane, string>>>;
  readonly openHref?: string;
  readonly again?: readonly (readonly [name: string, value: string])[];
  readonly diagnosis?: { readonly described: DescribedDiagnosis; readonly words: DiagnosisWords };
  /** What can go wrong on purpose from here; on the sandbox. */
  readonly rehearse?: RehearsalMenu | null;
  /** What the sandbox knew, by step. */
  readonly reasons?: readonly (StepReasons | null)[];
  /** What went wrong on purpose. */
  readonly played?: readonly PlayedScenario[];
  /** The whole run as Markdown, secrets removed. */
  readonly report?: string;
}

/** The workbench: verdict, then what it rests on, then everything that happened. */
export function RunPage({
  run,
  t,
  locale,
  nowMs,
  hosts = {},
  openHref,
  again,
  diagnosis,
  rehearse = null,
  reasons = [],
  played = [],
  report,
}: RunPageProps) {
  const kind = t.run.kinds[run.kind];
  return (
    <>
      {run.status === "finished" || isProbing(run) ? null : <RunPoller />}
      <Crumbs parent={{ href: "/runs", label: t.run.crumb }}>
        <span>{t.run.runTitle(kind, run.store?.name ?? null)}</span>
        <Chip mark={null}>{t.common.provider[run.provider]}</Chip>
        {run.registration === null ? null : <span className="text-ink-faint">{run.registration.name}</span>}
        <span className="text-ink-faint">
          <Time at={run.startedAt} locale={locale} />
        </span>
      </Crumbs>
      <Sheet>
        <RunVerdict
          run={run}
          t={t}
          locale={locale}
          nowMs={nowMs}
          copy={run.status === "finished" && report !== undefined ? <RunReport run={run} text={report} t={t} /> : null}
          {...(diagnosis === undefined ? {} : { diagnosis })}
          {...(openHref === undefined ? {} : { openHref })}
          {...(again === undefined ? {} : { again })}
        />
        <LeakedKeyNotice run={run} t={t.run} />
        {/* What decides a 403 comes before what is to be read about it. */}
        <XRayLinks run={run} t={t.xRay} />
        {played.map((one) => (
          <ScenarioNotice key={one.name} run={run} played={one} described={diagnosis?.described} t={t.lab} />
        ))}
        {diagnosis === undefined ? null : (
          <DiagnosisCard diagnosis={diagnosis.described} words={diagnosis.words} t={t.findings} />
        )}
        {isProbing(run) ? <ProbeProgress runId={run.id} facts={run.facts} t={t} isRunPage /> : null}
        {run.status === "waiting" ? <WaitingPanel run={run} t={t} /> : null}
      </Sheet>
      <GrantedScopes facts={run.facts} t={t} />
      <Sequence steps={run.steps} reasons={reasons} t={t} locale={locale} hosts={hosts} />
      {rehearse === null ? null : <RehearseMenu menu={rehearse} action={`/runs/${run.id}/rehearse`} t={t.rehearse} />}
    </>
  );
}

const isProbing = ({ kind, status, facts }: Run): boolean =>
  kind === "probe" && status === "exchanging" && facts["planned"] !== undefined;

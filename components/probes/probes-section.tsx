import { RefreshFirst } from "@/components/token/refresh-first";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { LinkButton } from "@/components/ui/link-button";
import { Sheet, SheetHead } from "@/components/ui/sheet";
import { countCells } from "@/lib/probe/calls/judge-cell";
import { type ProbeSet, planProbes } from "@/lib/probe/calls/plan-probes";
import { probeMatrix } from "@/lib/probe/calls/probe-matrix";
import type { MissingScopes } from "@/lib/probe/consent/offer-consent";
import { openPace, secondsFor } from "@/lib/probe/limit/pace-calls";
import { judgeScopes } from "@/lib/probe/scopes/judge-scopes";
import type { Facts } from "@/lib/trace/model";
import type { InstallationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import type { Locale } from "@/messages/locale";
import { probeFields } from "./fields";
import { groupRows, type RowGroup } from "./group-rows";
import { matrixMarkdown } from "./matrix-markdown";
import { MissingScopesPanel } from "./missing-scopes";
import { ProbeGroup, Tallies } from "./probe-group";
import { ProbeProgress } from "./probe-progress";

export interface Probing {
  readonly runId: string;
  readonly facts: Facts;
}

interface ProbesSectionProps {
  readonly installation: InstallationView;
  /** The run of probes that is under way. */
  readonly probing: Probing | null;
  /** What the reads lack; null: nothing. */
  readonly missing: MissingScopes | null;
  readonly t: Messages;
  readonly locale: Locale;
  readonly nowMs: number;
}

const sizeOf = (set: ProbeSet): number => {
  const plan = planProbes({ kind: set });
  return plan.ok ? plan.value.length : 0;
};
const sizes = { scopes: sizeOf("scopes"), all: sizeOf("all") } as const;

/** More than these would bury the rest of the page; their heads say what was refused anyway. */
const mostOpen = 3;

function isTroubled({ reads }: RowGroup): boolean {
  const { refused, failed } = countCells(reads);
  return refused + failed > 0;
}

/** Every documented call by what it is about: needed scope, granted, newest outcome; and the buttons that call them. */
export function ProbesSection({ installation, probing, missing, t, locale, nowMs }: ProbesSectionProps) {
  const words = t.calls;
  const rows = probeMatrix(installation);
  const tried = rows.filter(({ method, probe }) => method === "GET" && probe !== null);
  const groups = groupRows(rows);
  // While a run goes on nothing opens by itself: who reads here meanwhile keeps the place.
  const troubled = probing === null ? groups.filter(isTroubled) : [];
  // The address of a call that the scope table shows as well is its row there.
  const namedElsewhere = new Set(judgeScopes(installation).flatMap(({ probe }) => probe?.resource ?? []));
  return (
    <Sheet id="probes" aria-labelledby="probes-title">
      <SheetHead
        id="probes-title"
        title={words.title}
        note={words.note}
        action={<Start {...{ installation, t, nowMs }} />}
      />
      {probing === null ? null : <ProbeProgress runId={probing.runId} facts={probing.facts} t={t} />}
      {tried.length === 0 || probing !== null ? null : (
        <div className="flex flex-wrap items-center gap-2 border-line border-t px-6 py-2.5 max-md:px-4">
          <Tallies counted={countCells(rows.filter(({ method }) => method === "GET"))} t={t} />
          <span className="ml-auto flex flex-wrap items-center gap-1 print:hidden">
            <CopyButton
              value={matrixMarkdown({ installation, t, locale, nowMs })}
              {...t.common.copy}
              label={words.export.copy}
            />
            <LinkButton
              href={`/api/installations/${installation.id}/probes.md?lang=${locale}`}
              look="quiet"
              size="small"
            >
              {words.export.markdown}
            </LinkButton>
            <LinkButton href={`/api/installations/${installation.id}/probes`} look="quiet" size="small">
              {words.export.json}
            </LinkButton>
          </span>
        </div>
      )}
      {missing === null || probing !== null ? null : <MissingScopesPanel missing={missing} t={t} />}
      {groups.map((group) => (
        <ProbeGroup
          key={group.subject}
          group={group}
          open={troubled.length <= mostOpen && troubled.includes(group)}
          namedElsewhere={namedElsewhere}
          installationId={installation.id}
          {...{ t, locale, nowMs }}
        />
      ))}
    </Sheet>
  );
}

function Start({ installation, t, nowMs }: Pick<ProbesSectionProps, "installation" | "t" | "nowMs">) {
  const { bucket } = installation;
  const known = bucket === null ? null : { ...bucket, atMs: Date.parse(bucket.at) };
  const seconds = secondsFor(sizes.all, openPace(known, nowMs), nowMs);
  return (
    <form method="post" action={`/stores/${installation.id}/probe`} className="flex flex-wrap gap-2">
      <Button name={probeFields.set} value="scopes">
        {t.calls.every(sizes.scopes)}
      </Button>
      <Button name={probeFields.set} value="all">
        {t.calls.all(sizes.all, seconds)}
      </Button>
      <RefreshFirst installation={installation} t={t} nowMs={nowMs} />
    </form>
  );
}

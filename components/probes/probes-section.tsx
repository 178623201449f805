import Link from "next/link";
import { CallForm } from "@/components/store/call-form";
import { RefreshFirst } from "@/components/token/refresh-first";
import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { CopyButton } from "@/components/ui/copy-button";
import { LinkButton } from "@/components/ui/link-button";
import { Sheet, SheetHead } from "@/components/ui/sheet";
import { countCells } from "@/lib/probe/calls/judge-cell";
import { type ProbeSet, planProbes } from "@/lib/probe/calls/plan-probes";
import { probeMatrix } from "@/lib/probe/calls/probe-matrix";
import type { MissingScopes } from "@/lib/probe/consent/offer-consent";
import { openPace, secondsFor } from "@/lib/probe/limit/pace-calls";
import type { Facts } from "@/lib/trace/model";
import type { InstallationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import type { Locale } from "@/messages/locale";
import { probeFields } from "./fields";
import { groupRows, type RowGroup } from "./group-rows";
import { MissingScopesPanel } from "./missing-scopes";
import {
  groupAnchor,
  groupName,
  groupNames,
  groupsAddress,
  groupsField,
  readOpenGroups,
  toggleGroup,
  writeOpenGroups,
} from "./open-groups";
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
  /** What the page's address asks for. */
  readonly address: URLSearchParams;
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
export function ProbesSection({ installation, probing, missing, address, t, locale, nowMs }: ProbesSectionProps) {
  const words = t.calls;
  const rows = probeMatrix(installation);
  const tried = rows.some(({ method, probe }) => method === "GET" && probe !== null);
  const groups = groupRows(rows);
  // While a run goes on nothing opens by itself: who reads here meanwhile keeps the place.
  const troubled = probing === null ? groups.filter(isTroubled).map(groupName) : [];
  const said = readOpenGroups(address.getAll(groupsField).at(-1));
  const open = said ?? new Set(troubled.length <= mostOpen ? troubled : []);
  const addressOf = (of: ReadonlySet<string>, anchor: string) => groupsAddress(installation.id, address, of, anchor);
  const isAll = open.size === groupNames.length;
  return (
    <Sheet id="probes" aria-labelledby="probes-title">
      <SheetHead
        id="probes-title"
        title={words.title}
        note={words.note}
        action={
          <Start {...{ installation, t, nowMs }} groups={said && writeOpenGroups(said)} waits={probing !== null} />
        }
      />
      <CallForm
        installationId={installation.id}
        groups={said === null && open.size === 0 ? null : writeOpenGroups(open)}
      />
      {probing === null ? null : <ProbeProgress runId={probing.runId} facts={probing.facts} t={t} />}
      <div className="flex flex-wrap items-center gap-2 border-line border-t px-6 py-2.5 max-md:px-4 print:hidden">
        {tried ? <Tallies counted={countCells(rows.filter(({ method }) => method === "GET"))} t={t} /> : null}
        <span className="ml-auto flex flex-wrap items-center gap-1">
          {tried && probing === null ? <TakeAlong installation={installation} t={t} locale={locale} /> : null}
          <Link
            href={addressOf(new Set(isAll ? [] : groupNames), "probes")}
            replace
            scroll={false}
            prefetch={false}
            className={buttonStyle({ look: "quiet", size: "small" })}
          >
            {isAll ? words.closeAll : words.openAll}
          </Link>
        </span>
      </div>
      {missing === null || probing !== null ? null : <MissingScopesPanel missing={missing} t={t} />}
      {groups.map((group) => {
        const name = groupName(group);
        return (
          <ProbeGroup
            key={name}
            group={group}
            open={open.has(name)}
            toggle={addressOf(toggleGroup(open, name), groupAnchor(name))}
            installationId={installation.id}
            {...{ t, locale, nowMs }}
          />
        );
      })}
    </Sheet>
  );
}

/** The whole matrix as a text, whichever groups are open. */
function TakeAlong({ installation: { id }, t, locale }: Pick<ProbesSectionProps, "installation" | "t" | "locale">) {
  const words = t.calls.export;
  const markdown = `/api/installations/${id}/probes.md?lang=${locale}`;
  return (
    <>
      <CopyButton value={{ from: markdown }} {...t.common.copy} label={words.copy} />
      <LinkButton href={markdown} look="quiet" size="small">
        {words.markdown}
      </LinkButton>
      <LinkButton href={`/api/installations/${id}/probes`} look="quiet" size="small">
        {words.json}
      </LinkButton>
    </>
  );
}

interface StartProps extends Pick<ProbesSectionProps, "installation" | "t" | "nowMs"> {
  /** As the address has them. */
  readonly groups: string | null;
  /** A run is under way: a second press would only lead to it. */
  readonly waits: boolean;
}

const waitingId = "probes-waiting";

function Start({ installation, groups, waits, t, nowMs }: StartProps) {
  const { bucket } = installation;
  const known = bucket === null ? null : { ...bucket, atMs: Date.parse(bucket.at) };
  const waiting = waits ? { disabled: true, "aria-describedby": waitingId } : {};
  const seconds = secondsFor(sizes.all, openPace(known, nowMs), nowMs);
  return (
    <form method="post" action={`/stores/${installation.id}/probe`} className="flex flex-wrap gap-2">
      {groups === null ? null : <input type="hidden" name={groupsField} value={groups} />}
      <Button name={probeFields.set} value="scopes" {...waiting}>
        {t.calls.every(sizes.scopes)}
      </Button>
      <Button name={probeFields.set} value="all" {...waiting}>
        {t.calls.all(sizes.all, seconds)}
      </Button>
      {waits ? (
        <p id={waitingId} className="basis-full text-ink-soft text-sm">
          {t.calls.working.oneAtATime}
        </p>
      ) : (
        <RefreshFirst installation={installation} t={t} nowMs={nowMs} />
      )}
    </form>
  );
}

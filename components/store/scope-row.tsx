import { Chip } from "@/components/ui/chip";
import { Prose } from "@/components/ui/prose";
import { Time } from "@/components/ui/time";
import type { Tone } from "@/components/ui/tone";
import { impliedBy } from "@/lib/haravan/scope-standing";
import type { ScopeResult } from "@/lib/probe/scopes/judge-scopes";
import type { Holding } from "@/lib/probe/scopes/scope-row";
import type { Messages } from "@/messages/en";
import { sayStanding } from "./say-standing";
import { ScopeGridCell, ScopeGridRow } from "./scope-grid";
import type { ScopeRowProps } from "./scope-row-props";
import { WorksCell } from "./works-cell";

const tones: Readonly<Record<ScopeResult, Tone>> = {
  works: "good",
  granted: "good",
  implied: "good",
  effective: "good",
  extra: "unsure",
  "not-granted": "bad",
  lost: "bad",
  contradicted: "warn",
  refused: "warn",
  failed: "warn",
  unexplained: "unsure",
  unknown: "unsure",
  absent: "none",
};

export function ScopeRowView(props: ScopeRowProps) {
  const { row, t } = props;
  const { columns, results, ticked, notTicked } = t.store.page.table;
  // Two spellings share a call; its address is the documented one's row.
  const id = row.probe?.scope === row.name ? row.probe.resource : undefined;
  return (
    <ScopeGridRow id={id}>
      <ScopeGridCell>
        <code className="text-ink">{row.name}</code>
        <span className="block text-ink-soft">
          <Prose text={sayStanding(row, t)} />
        </span>
      </ScopeGridCell>
      <ScopeGridCell>
        <Chip tone={tones[row.result]} className="text-left">
          {results[row.result]}
        </Chip>
      </ScopeGridCell>
      <ScopeGridCell label={columns.requested}>
        <Held holding={row.asked} name={row.name} t={t} />
        {row.asked.kind === "yes" && row.ticked.kind === "no" && row.scope?.access !== null ? (
          <small>{notTicked}</small>
        ) : null}
        {row.asked.kind === "no" && row.ticked.kind === "yes" ? <small>{ticked}</small> : null}
      </ScopeGridCell>
      <ScopeGridCell label={columns.granted}>
        <Held holding={row.granted} name={row.name} t={t} />
      </ScopeGridCell>
      <ScopeGridCell label={columns.works}>
        <WorksCell {...props} />
      </ScopeGridCell>
      <ScopeGridCell label={columns.since}>
        <SinceText {...props} />
      </ScopeGridCell>
      <ScopeGridCell label={columns.used}>
        <UsedText {...props} />
      </ScopeGridCell>
    </ScopeGridRow>
  );
}

interface HeldProps {
  readonly holding: Holding;
  readonly name: string;
  readonly t: Messages;
}

function Held({ holding, name, t }: HeldProps) {
  switch (holding.kind) {
    case "yes":
      return t.common.yes;
    case "no":
      return <span className="font-medium">{t.common.no}</span>;
    case "unknown":
      return <span className="text-ink-faint">{t.store.page.table.notKnown}</span>;
    case "through":
      return (
        <>
          {t.common.yes}
          <small title={holding.scope}>
            {/* Its own write needs no longer name. */}
            <Prose text={t.store.page.table.viaWrite(impliedBy(holding.scope) === name ? "write" : holding.scope)} />
          </small>
        </>
      );
  }
}

function SinceText({ row: { since }, generations, t, locale, nowMs }: ScopeRowProps) {
  const words = t.store.page.table;
  switch (since.kind) {
    case "never":
      return words.never;
    case "unknown":
      return words.notKnown;
    case "lost":
      return (
        <>
          <Time at={since.at} locale={locale} nowMs={nowMs} />
          <small className="text-bad">{words.lost(since.generation)}</small>
        </>
      );
    case "granted":
      return (
        <>
          <Time at={since.at} locale={locale} nowMs={nowMs} />
          {generations > 1 ? <small>{words.token(since.generation, generations)}</small> : null}
        </>
      );
  }
}

function UsedText({ row: { used }, t, locale, nowMs }: ScopeRowProps) {
  const words = t.store.page.table;
  if (used === null) return words.notUsed;
  return (
    <>
      <Time at={used.at} locale={locale} nowMs={nowMs} />
      <small>{words.calls(used.calls)}</small>
    </>
  );
}

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

/** A card is twelve wide; on a phone its values stand in two lines, in another order than a row's. */
const card = {
  scope: "pl-6 max-lg:col-span-7 max-lg:pl-0 max-sm:col-span-6",
  result: "max-lg:col-span-5 max-lg:text-right max-sm:col-span-6",
  asked: "max-lg:col-span-2 max-sm:order-1 max-sm:col-span-4",
  granted: "max-lg:col-span-2 max-sm:order-1 max-sm:col-span-3",
  works: "text-ink-soft max-lg:col-span-4 max-sm:order-3 max-sm:col-span-7",
  since: "text-ink-soft max-lg:col-span-2 max-sm:order-2 max-sm:col-span-5",
  used: "text-ink-soft max-lg:col-span-2 max-sm:order-4 max-sm:col-span-5",
};

export function ScopeRowView(props: ScopeRowProps) {
  const { row, t } = props;
  const { columns, results, ticked, notTicked } = t.store.page.table;
  // Two spellings share a call; its address is the documented one's row.
  const id = row.probe?.scope === row.name ? row.probe.resource : undefined;
  return (
    <ScopeGridRow id={id}>
      <ScopeGridCell className={card.scope}>
        <code className="text-ink">{row.name}</code>
        <span className="block text-ink-soft">
          <Prose text={sayStanding(row, t)} />
        </span>
      </ScopeGridCell>
      <ScopeGridCell className={card.result}>
        <Chip tone={tones[row.result]} className="text-left">
          {results[row.result]}
        </Chip>
      </ScopeGridCell>
      <ScopeGridCell label={columns.requested} className={card.asked}>
        <Held holding={row.asked} name={row.name} t={t} />
        {row.asked.kind === "yes" && row.ticked.kind === "no" && row.scope?.access !== null ? (
          <span className="block text-ink-soft text-xs">{notTicked}</span>
        ) : null}
        {row.asked.kind === "no" && row.ticked.kind === "yes" ? (
          <span className="block text-ink-soft text-xs">{ticked}</span>
        ) : null}
      </ScopeGridCell>
      <ScopeGridCell label={columns.granted} className={card.granted}>
        <Held holding={row.granted} name={row.name} t={t} />
      </ScopeGridCell>
      <ScopeGridCell label={columns.works} className={card.works}>
        <WorksCell {...props} />
      </ScopeGridCell>
      <ScopeGridCell label={columns.since} className={card.since}>
        <SinceText {...props} />
      </ScopeGridCell>
      <ScopeGridCell label={columns.used} className={card.used}>
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
          <span className="block text-ink-soft text-xs" title={holding.scope}>
            {/* Its own write needs no longer name. */}
            <Prose text={t.store.page.table.viaWrite(impliedBy(holding.scope) === name ? "write" : holding.scope)} />
          </span>
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
          <span className="block text-bad text-xs">{words.lost(since.generation)}</span>
        </>
      );
    case "granted":
      return (
        <>
          <Time at={since.at} locale={locale} nowMs={nowMs} />
          {generations > 1 ? <span className="block text-xs">{words.token(since.generation, generations)}</span> : null}
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
      <span className="block text-xs">{words.calls(used.calls)}</span>
    </>
  );
}

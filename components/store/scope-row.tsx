import { Chip } from "@/components/ui/chip";
import { Cell, Note, Row } from "@/components/ui/table";
import type { Tone } from "@/components/ui/tone";
import type { Messages } from "@/messages/en";
import type { Locale } from "@/messages/locale";
import { CallButton } from "./call-button";
import type { ScopeResult, ScopeRow } from "./judge-scopes";
import { ProbeOutcome } from "./probe-outcome";

interface ScopeRowViewProps {
  readonly row: ScopeRow;
  readonly installationId: string;
  readonly t: Messages;
  readonly locale: Locale;
  readonly nowMs: number;
}

const tones: Readonly<Record<ScopeResult, Tone>> = {
  works: "good",
  granted: "good",
  effective: "good",
  notGranted: "bad",
  contradicted: "warn",
  failed: "warn",
  extra: "unsure",
};

export function ScopeRowView({ row, installationId, t, locale, nowMs }: ScopeRowViewProps) {
  const { columns, results, viaWrite, call, callAgain, callTitle } = t.store.page.table;
  const yesNo = (holds: boolean, via: string | null) =>
    via === null ? (holds ? t.common.yes : t.common.no) : viaWrite(via);
  return (
    <Row {...(row.probe === null ? {} : { id: row.probe.resource })}>
      <Cell wide>
        <code className="text-ink">{row.name}</code>
        <Note>{row.scope === undefined ? t.scopes.unknownScope : t.scopes.subjects[row.scope.subject]}</Note>
      </Cell>
      <Cell label={columns.result}>
        <Chip tone={tones[row.result]} className="md:whitespace-nowrap">
          {results[row.result]}
        </Chip>
      </Cell>
      <Cell label={columns.requested}>{yesNo(row.requested, row.requestedVia)}</Cell>
      <Cell label={columns.granted}>{yesNo(row.granted, row.grantedVia)}</Cell>
      <Cell label={columns.works} className="text-ink-soft">
        {row.outcome === null ? (
          whyNotTried(row, t)
        ) : (
          <ProbeOutcome probe={row.outcome} locale={locale} nowMs={nowMs} noAnswer={t.run.step.noResponse} />
        )}
      </Cell>
      <Cell className="max-md:ml-auto max-md:self-end">
        {row.probe === null ? null : (
          <CallButton
            installationId={installationId}
            resource={row.probe.resource}
            label={row.outcome === null ? call : callAgain}
            title={callTitle(row.probe.path)}
          />
        )}
      </Cell>
    </Row>
  );
}

function whyNotTried({ scope, probe }: ScopeRow, t: Messages): string {
  const { notTried, onlyGet, inferred } = t.store.page.table;
  if (probe !== null || scope === undefined) return notTried;
  if (scope.access === "write") return onlyGet;
  return scope.access === null ? inferred : notTried;
}

import type { ProbeReport, ProbeResult } from "@/lib/flows/probe-store";
import { countCells, judgeCell } from "@/lib/probe/calls/judge-cell";
import { type MatrixRow, probeMatrix } from "@/lib/probe/calls/probe-matrix";
import { installAddress } from "@/lib/probe/consent/install-address";
import {
  type ConsentBasis,
  lacksScope,
  type MissingScopes,
  offerConsent,
  offerMissing,
} from "@/lib/probe/consent/offer-consent";
import type { InstallationView } from "@/lib/trace/views";
import type { Locale } from "@/messages/locale";
import { say } from "./describe";
import { showUpstream } from "./show-upstream";

interface ShowContext {
  readonly basis: ConsentBasis;
  readonly locale: Locale;
  readonly origin: string;
}

/** What a run of probes brought, and how the whole matrix stands after it. */
export function showProbes({ runId, installation, results }: ProbeReport, { basis, locale, origin }: ShowContext) {
  const rows = probeMatrix(installation);
  const byResource = new Map(rows.map((row) => [row.resource, row]));
  const lacks = missingTo(basis, origin);
  return {
    run: runId,
    results: results.map((result) => {
      const row = byResource.get(result.target.resource);
      return { ...showProbe(result, row, installation, locale), missing: row === undefined ? null : lacks(row) };
    }),
    matrix: showSummary(rows),
    provided: installation.scopesGranted,
    missing: showMissing(offerMissing(basis, rows), origin),
  };
}

/** The whole matrix; nothing is called for it. */
export function showMatrix(rows: readonly MatrixRow[], basis: ConsentBasis, origin: string) {
  const lacks = missingTo(basis, origin);
  return {
    summary: showSummary(rows),
    provided: basis.installation.scopesGranted,
    missing: showMissing(offerMissing(basis, rows), origin),
    rows: rows.map((row) => ({ ...showRow(row), missing: lacks(row) })),
  };
}

/** What a row lacks and where to ask for it, worked out once a scope. */
function missingTo(basis: ConsentBasis, origin: string) {
  const known = new Map<string, ReturnType<typeof showOffer>>();
  return (row: MatrixRow) => {
    if (row.scope === null || !lacksScope(row)) return null;
    const offer = known.get(row.scope) ?? showOffer(basis, row.scope, origin);
    known.set(row.scope, offer);
    return { needed: row.accepted, provided: basis.installation.scopesGranted, ...offer };
  };
}

function showOffer(basis: ConsentBasis, scope: string, origin: string) {
  const { consent, history } = offerConsent(basis, [scope]);
  const { plan, obstacle } = consent;
  const { asking } = basis;
  const url = asking && plan && `${origin}${installAddress(asking.registrationId, plan.scopes, asking.choices)}`;
  return {
    obstacle,
    asked_before: history.kind,
    consent: plan && { scopes: plan.scopes, lists: plan.lists, url },
  };
}

const showMissing = (missing: MissingScopes | null, origin: string) =>
  missing && {
    scopes: missing.names,
    not_by_consent: missing.offer.consent.obstacle === "private-token" ? missing.names : missing.elsewhere,
    asked_in_vain: missing.inVain,
    asks: missing.asks.map(({ scopes, address }) => ({ scopes, url: `${origin}${address}` })),
  };

function showProbe(
  { target, call, diagnosis, untried }: ProbeResult,
  row: MatrixRow | undefined,
  { generation, scopesGranted }: InstallationView,
  locale: Locale,
) {
  const status = call?.exchange.response?.status ?? null;
  const grant = row?.granted ?? (scopesGranted === null ? "unknown" : "no-scope");
  const seen = { resource: target.resource, at: "", totalMs: 0, runId: "", path: null, generation, untried };
  const cause = diagnosis?.causes[0]?.id ?? null;
  return {
    resource: target.resource,
    method: call?.exchange.request.method ?? "GET",
    path: target.path,
    scope: target.scope,
    accepted: row?.accepted ?? [],
    granted: grant,
    verdict: call?.verdict ?? "none",
    result: judgeCell({ ...seen, status, cause, verdict: call?.verdict ?? "none" }, grant),
    status,
    total_ms: call?.exchange.timing.totalMs ?? null,
    untried,
    upstream: call === null ? null : showUpstream(call.exchange.response),
    diagnosis: diagnosis && say(diagnosis, locale),
  };
}

function showSummary(rows: readonly MatrixRow[]) {
  const reads = rows.filter(({ method }) => method === "GET");
  const lacking = reads.filter(lacksScope).flatMap(({ scope }) => scope ?? []);
  return { ...countCells(reads), missing_scopes: [...new Set(lacking)] };
}

/** One row of the matrix as the API has it. */
const showRow = ({ host: _, verdict, probe, ...row }: MatrixRow) => ({
  ...row,
  status: probe?.status ?? null,
  result: verdict,
  at: probe?.at ?? null,
  cause: probe?.cause ?? null,
  run: probe?.runId ?? null,
});

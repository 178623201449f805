import { probes, type ScopeProbe } from "@/lib/haravan/resources";
import { acceptedFor, covers, findScope, type Scope, sortScopes } from "@/lib/haravan/scopes";
import type { InstallationView, ProbeView } from "@/lib/trace/views";

export type ScopeResult = "works" | "granted" | "notGranted" | "contradicted" | "failed" | "extra" | "effective";

export interface ScopeRow {
  readonly name: string;
  /** Undefined for a name that is in no documentation. */
  readonly scope: Scope | undefined;
  readonly requested: boolean;
  /** The scope that grants it when it is not granted by its own name. */
  readonly requestedVia: string | null;
  readonly granted: boolean;
  readonly grantedVia: string | null;
  readonly result: ScopeResult;
  /** The cheap call that can prove it, and its newest outcome. */
  readonly probe: ScopeProbe | null;
  readonly outcome: ProbeView | null;
}

/** What no call can show: their effect is seen in the token itself. */
const seenInToken: ReadonlySet<string> = new Set([
  "profile",
  "email",
  "org",
  "userinfo",
  "grant_service",
  "offline_access",
]);

type Facts = Pick<InstallationView, "scopesRequested" | "scopesGranted" | "probes">;

/** Requested, granted, works: one row for each scope that was asked for or given. */
export function judgeScopes(installation: Facts): readonly ScopeRow[] {
  const requested = new Set(installation.scopesRequested);
  const granted = new Set(installation.scopesGranted);
  return sortScopes([...requested, ...granted]).map((name) => {
    const probe = probes.find((one) => one.scope === name) ?? null;
    const outcome =
      probe === null ? null : (installation.probes.find((one) => one.resource === probe.resource) ?? null);
    const row = {
      name,
      scope: findScope(name),
      requested: covers(requested, name),
      requestedVia: via(requested, name),
      granted: covers(granted, name),
      grantedVia: via(granted, name),
      probe,
      outcome,
    };
    return { ...row, result: resultOf(row) };
  });
}

function via(names: ReadonlySet<string>, name: string): string | null {
  return names.has(name) ? null : (acceptedFor(name).find((other) => names.has(other)) ?? null);
}

function resultOf(row: Omit<ScopeRow, "result">): ScopeResult {
  if (!row.granted) return "notGranted";
  const status = row.outcome?.status ?? null;
  if (row.outcome !== null) {
    if (status !== null && status >= 200 && status < 300) return "works";
    return status === 403 ? "contradicted" : "failed";
  }
  if (!row.requested) return "extra";
  return seenInToken.has(row.name) ? "effective" : "granted";
}

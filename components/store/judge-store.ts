import type { Tone } from "@/components/ui/tone";
import { unionScopes } from "@/lib/haravan/union-scopes";
import { hostOf } from "@/lib/probe/calls/known-calls";
import { judgeScopes, type ScopeRow } from "@/lib/probe/scopes/judge-scopes";
import { isHeld } from "@/lib/probe/scopes/scope-row";
import { holdsLiveCopy } from "@/lib/probe/tokens/holds-live-copy";
import type { InstallationView, ProbeView } from "@/lib/trace/views";

export type StoreVerdict =
  | { readonly kind: "uninstalled" | "unauthorized"; readonly tone: Tone; readonly at: string }
  | { readonly kind: "expired"; readonly tone: Tone }
  | { readonly kind: "missing"; readonly tone: Tone; readonly granted: number; readonly requested: number }
  | { readonly kind: "contradicted"; readonly tone: Tone }
  | { readonly kind: "needed"; readonly tone: Tone }
  | { readonly kind: "unknown"; readonly tone: Tone; readonly working: number; readonly refused: number }
  | { readonly kind: "granted"; readonly tone: Tone; readonly granted: number }
  | { readonly kind: "all"; readonly tone: Tone; readonly requested: number; readonly working: number };

/** The one next action. */
export type StoreAction =
  /** Another install; `scopes` is what it should ask for, null where the app's own list will do. */
  | { readonly kind: "install"; readonly scopes: readonly string[] | null }
  | { readonly kind: "refresh" }
  | { readonly kind: "test" }
  /** The run of a call says what an install could not change. */
  | { readonly kind: "see"; readonly runId: string }
  | { readonly kind: "add-token" };

export interface JudgedStore {
  readonly verdict: StoreVerdict;
  readonly action: StoreAction | null;
  readonly missing: readonly string[];
  readonly contradicted: readonly string[];
  readonly needed: readonly string[];
  readonly extra: readonly string[];
}

/** The one sentence of a store page: what matters most is said first. */
export function judgeStore(installation: InstallationView, nowMs: number): JudgedStore {
  const rows = judgeScopes(installation);
  const { origin } = installation;
  const named = (keep: (row: ScopeRow) => boolean) => rows.filter(keep).map(({ name }) => name);
  const parts = {
    missing: named(({ asked, granted }) => asked.kind === "yes" && granted.kind === "no"),
    contradicted: named(({ result }) => result === "contradicted"),
    // No consent gives what only a private token can have.
    needed: named(
      ({ result, granted, scope }) =>
        result === "refused" && granted.kind === "no" && (origin === "private" || scope?.privateAppOnly !== true),
    ),
    extra: named(({ asked, granted }) => asked.kind === "no" && granted.kind === "yes"),
  };
  const verdict = verdictOf(installation, rows, parts, nowMs);
  const refusal = rows.find(({ result }) => result === "contradicted")?.outcome?.runId ?? null;
  return { verdict, action: actionOf(verdict, installation, { ...parts, refusal }), ...parts };
}

type Parts = Pick<JudgedStore, "missing" | "contradicted" | "needed">;

function verdictOf(
  { ended, expiresAt, scopesRequested, scopesGranted, probes, generation }: InstallationView,
  rows: readonly ScopeRow[],
  { missing, contradicted, needed }: Parts,
  nowMs: number,
): StoreVerdict {
  const working = rows.filter(({ result }) => result === "works").length;
  if (ended !== null) return { kind: ended.how, tone: "bad", at: ended.at };
  if (expiresAt !== null && Date.parse(expiresAt) <= nowMs) return { kind: "expired", tone: "warn" };
  // Whatever was granted: the API answered the newest call as if there were no token.
  const newest = probes
    .filter((probe) => probe.generation === generation && probe.status !== null && hostOf(probe.resource) === "api")
    .reduce<ProbeView | null>((last, probe) => (last === null || probe.at > last.at ? probe : last), null);
  if (newest?.status === 401) return { kind: "unauthorized", tone: "bad", at: newest.at };
  if (scopesGranted === null) {
    const refused = rows.filter(({ result }) => result === "refused").length;
    return { kind: "unknown", tone: "unsure", working, refused };
  }
  if (missing.length > 0) {
    const asked = rows.filter((row) => row.asked.kind === "yes");
    const granted = asked.filter((row) => isHeld(row.granted)).length;
    return { kind: "missing", tone: "warn", granted, requested: asked.length };
  }
  if (contradicted.length > 0) return { kind: "contradicted", tone: "warn" };
  if (needed.length > 0) return { kind: "needed", tone: "warn" };
  if (scopesRequested === null) return { kind: "granted", tone: "good", granted: new Set(scopesGranted).size };
  return { kind: "all", tone: "good", requested: new Set(scopesRequested).size, working };
}

function actionOf(
  verdict: StoreVerdict,
  installation: InstallationView,
  parts: Parts & { readonly refusal: string | null },
): StoreAction | null {
  const { registration, hasRefreshToken, probes } = installation;
  const renew: StoreAction = registration === null ? { kind: "add-token" } : { kind: "install", scopes: null };
  switch (verdict.kind) {
    case "uninstalled":
      return renew;
    case "unauthorized":
    case "expired":
      // Refreshing what another program refreshes too would take its token away: never offered first.
      return hasRefreshToken && registration !== null && !holdsLiveCopy(installation) ? { kind: "refresh" } : renew;
    case "missing":
    case "needed":
      if (registration === null) return renew;
      return { kind: "install", scopes: toAsk(installation, [...parts.missing, ...parts.needed]) };
    case "contradicted":
      return parts.refusal === null ? renew : { kind: "see", runId: parts.refusal };
    case "unknown":
      return { kind: "test" };
    case "granted":
    case "all":
      return probes.length === 0 ? { kind: "test" } : null;
  }
}

/** All that was asked for or granted and what it lacks; where no request can carry it, the first list, which has what it lacks. */
function toAsk(
  { scopesRequested, scopesGranted }: InstallationView,
  lacking: readonly string[],
): readonly string[] | null {
  const [first] = unionScopes([...(scopesRequested ?? []), ...(scopesGranted ?? [])], lacking).lists;
  return first ?? null;
}

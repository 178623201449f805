import { findScope, resourcePageScopes } from "@/lib/haravan/scopes";
import type { InstallationView, ProbeView } from "@/lib/trace/views";
import { type CellGrant, type CellVerdict, judgeCell } from "./judge-cell";
import { acceptedOf, type CallHost, type KnownCall, knownCalls } from "./known-calls";
import { needsIds } from "./plan-probes";

export const cellNotes = [
  "private-app-only",
  "no-scope-documented",
  "documents-disagree",
  "older-token",
  "answers-without-scope",
  "never-private",
] as const;
export type CellNote = (typeof cellNotes)[number];

export interface MatrixRow {
  readonly resource: string;
  readonly method: KnownCall["method"];
  /** Template. */
  readonly path: string;
  readonly host: CallHost;
  readonly scope: string | null;
  /** What would do as well, each by itself. */
  readonly accepted: readonly string[];
  readonly granted: CellGrant;
  /** The granted scope that gives it, when it is another than the needed one. */
  readonly via: string | null;
  readonly verdict: CellVerdict;
  readonly probe: ProbeView | null;
  /** Ids that have to be known before it can be called. */
  readonly needs: readonly string[];
  readonly notes: readonly CellNote[];
}

/** `origin` is only asked whether the token is a private one. */
type Facts = Pick<InstallationView, "scopesGranted" | "probes" | "generation"> &
  Partial<Pick<InstallationView, "origin">>;

/** Sign-in and webhooks: of OAuth alone; for a private token nothing of it can be ticked. */
const isOfOauth = (scope: string | null): boolean => scope !== null && findScope(scope)?.access === null;

/** Every documented call, what it needs, what was granted, and what the newest probe saw. Only GETs are ever called. */
export function probeMatrix(installation: Facts): readonly MatrixRow[] {
  const granted = installation.scopesGranted === null ? null : new Set(installation.scopesGranted);
  const newest = new Map(installation.probes.map((probe) => [probe.resource, probe]));
  return knownCalls.map((call) => rowOf(call, granted, newest, installation));
}

function grantOf(accepted: readonly string[], granted: ReadonlySet<string> | null): CellGrant {
  if (accepted.length === 0) return "no-scope";
  if (granted === null) return "unknown";
  return accepted.some((name) => granted.has(name)) ? "yes" : "no";
}

const viaOf = (accepted: readonly string[], granted: ReadonlySet<string> | null): string | null => {
  const [first] = accepted;
  return first === undefined || granted === null || granted.has(first)
    ? null
    : (accepted.find((name) => granted.has(name)) ?? null);
};

/** Two pages name different scopes for one call. */
const disagrees = (scope: string | null, otherScope: string | null): boolean =>
  otherScope !== null || (scope !== null && resourcePageScopes.some((name) => name.slice(4) === scope.slice(4)));

function rowOf(
  call: KnownCall,
  granted: ReadonlySet<string> | null,
  newest: ReadonlyMap<string, ProbeView>,
  { generation, origin }: Facts,
): MatrixRow {
  const { resource, method, path, host, scope, otherScope, privateAppOnly } = call;
  const accepted = acceptedOf(call);
  const grant = grantOf(accepted, granted);
  const probe = method === "GET" ? (newest.get(resource) ?? null) : null;
  const untested = grant === "no" ? "not-granted" : "not-tested-get-only";
  const verdict = method === "GET" ? judgeCell(probe, grant) : untested;
  const isOlder = probe !== null && probe.generation !== generation;
  return {
    resource,
    method,
    path,
    host,
    scope,
    accepted,
    granted: grant,
    via: viaOf(accepted, granted),
    verdict,
    probe,
    needs: needsIds(call),
    notes: [
      ...(privateAppOnly ? (["private-app-only"] as const) : []),
      ...(scope === null ? (["no-scope-documented"] as const) : []),
      ...(disagrees(scope, otherScope) ? (["documents-disagree"] as const) : []),
      ...(isOlder ? (["older-token"] as const) : []),
      // An earlier token may have had the scope.
      ...(verdict === "works" && grant === "no" && !isOlder ? (["answers-without-scope"] as const) : []),
      ...(origin === "private" && isOfOauth(scope) ? (["never-private"] as const) : []),
    ],
  };
}

import { probes } from "@/lib/haravan/resources";
import { accessOf, impliedBy, standingOf } from "@/lib/haravan/scope-standing";
import { acceptedFor, findScope, scopes, sortScopes } from "@/lib/haravan/scopes";
import { holdingOf, isHeld, type ScopeFacts, type ScopeResult, type ScopeRow } from "./scope-row";
import { traceGrant } from "./trace-grant";
import { findUse, neededBy, weighCalls } from "./weigh-calls";

export type { ScopeFacts, ScopeResult, ScopeRow } from "./scope-row";

export interface JudgeOptions {
  /** What the app registration lists; null where that is not known. */
  readonly ticked?: readonly string[] | null;
  /** Also the documented scopes that nothing here has to do with. */
  readonly all?: boolean;
}

/** Asked, granted, works, since, used: one row for each scope that has anything to do with this token. */
export function judgeScopes(installation: ScopeFacts, options: JudgeOptions = {}): readonly ScopeRow[] {
  const { scopesRequested, scopesGranted, generations = [], generation = null } = installation;
  const asked = scopesRequested === null ? null : new Set(scopesRequested);
  const granted = scopesGranted === null ? null : new Set(scopesGranted);
  const ticked = options.ticked === undefined || options.ticked === null ? null : new Set(options.ticked);
  const names = namesOf(installation, options);
  const heldThrough = new Map(
    names.flatMap((name) => {
      const holding = holdingOf(granted, acceptedFor(name));
      return holding.kind === "through" ? [[name, holding.scope] as const] : [];
    }),
  );
  return names.map((name) => {
    const standing = standingOf(name);
    const proven = standing.kind === "other-spelling" ? standing.of : name;
    const { works, outcome } = weighCalls(proven, { probes: installation.probes, generation, granted });
    const row = {
      name,
      scope: findScope(name),
      standing,
      asked: holdingOf(asked, acceptedFor(name)),
      ticked: holdingOf(ticked, acceptedFor(name)),
      granted: holdingOf(granted, acceptedFor(name)),
      works,
      since: traceGrant(name, generations),
      used: findUse(name, heldThrough, installation.probes),
      probe: accessOf(name) === "write" ? null : (probes.find(({ scope }) => scope === proven) ?? null),
      outcome,
    };
    return { ...row, result: resultOf(row) };
  });
}

/** Named anywhere: asked, granted now or before, listed with the app, needed by a call; and what a write includes. */
function namesOf(facts: ScopeFacts, { ticked, all = false }: JudgeOptions): readonly string[] {
  const named = [
    ...(facts.scopesRequested ?? []),
    ...(facts.scopesGranted ?? []),
    ...(facts.generations ?? []).flatMap(({ scopesGranted }) => scopesGranted ?? []),
    ...(ticked ?? []),
    ...facts.probes.flatMap(({ resource, untried }) => (untried === null ? (neededBy(resource) ?? []) : [])),
    ...(all ? scopes.map(({ name }) => name) : []),
  ];
  return sortScopes([...named, ...named.map(impliedBy).filter((name) => name !== null)]);
}

function resultOf({ works, asked, granted, since }: Omit<ScopeRow, "result">): ScopeResult {
  const fresh = "earlier" in works && !works.earlier ? works.kind : null;
  if (fresh === "works") return granted.kind === "no" ? "unexplained" : "works";
  if (fresh === "refused" && isHeld(granted)) return "contradicted";
  if (granted.kind === "no") {
    if (since.kind === "lost") return "lost";
    if (isHeld(asked)) return "not-granted";
    return fresh === "refused" ? "refused" : "absent";
  }
  if (fresh === "refused") return "refused";
  if (fresh === "failed") return "failed";
  if (granted.kind === "unknown") return "unknown";
  if (granted.kind === "through") return "implied";
  if (asked.kind === "no") return "extra";
  return works.kind === "in-token" ? "effective" : "granted";
}

import { longestScope, scopeLength } from "@/lib/haravan/scope-lists";
import { findScope, scopes } from "@/lib/haravan/scopes";
import { unionScopes } from "@/lib/haravan/union-scopes";
import type { InstallationOrigin } from "@/lib/trace/views";

/** Why a consent alone cannot give it. Behind `owner-only` and `undocumented` a list stands nevertheless. */
export type ConsentObstacle =
  /** Nothing to ask for: no page names a scope of this call. */
  | "no-scope-documented"
  | "private-app-only"
  /** A private token is made by hand; nothing is asked for. */
  | "private-token"
  /** A token of no registration here: there is no app to ask with. */
  | "no-registration"
  | "undocumented"
  | "owner-only";

export interface ConsentPlan {
  /** What to ask for next: the first of the lists. */
  readonly scopes: readonly string[];
  readonly lists: readonly (readonly string[])[];
  /** Characters of the first list, as a `scope` parameter. */
  readonly length: number;
  readonly limit: number;
  /** Of the union in one piece; above the limit it is never offered. */
  readonly wholeLength: number;
  /** Reads left out, because a write of the same list includes them. */
  readonly dropped: readonly string[];
  /** What the list has and the token lacks. */
  readonly adds: readonly string[];
}

export interface PlannedConsent {
  readonly obstacle: ConsentObstacle | null;
  /** Null: a consent cannot give it. */
  readonly plan: ConsentPlan | null;
}

export interface ConsentFacts {
  readonly needed: readonly string[];
  readonly asked: readonly string[] | null;
  readonly granted: readonly string[] | null;
  readonly origin: InstallationOrigin;
  readonly registered: boolean;
  readonly roles: readonly string[] | null;
}

const none = (obstacle: ConsentObstacle): PlannedConsent => ({ obstacle, plan: null });

const documentedNames: ReadonlySet<string> = new Set(scopes.map(({ name }) => name));

/** What an installation has to ask for to get `needed`, and to lose nothing of what it has. */
export function planConsent(facts: ConsentFacts): PlannedConsent {
  const { needed, roles } = facts;
  if (needed.length === 0) return none("no-scope-documented");
  if (facts.origin === "private") return none("private-token");
  if (needed.some((name) => findScope(name)?.privateAppOnly === true)) return none("private-app-only");
  if (!facts.registered) return none("no-registration");
  const undocumented = needed.some((name) => !documentedNames.has(name));
  const ownerOnly = needed.some((name) => findScope(name)?.ownerOnly === true);
  const notOwner = roles !== null && !roles.some((role) => role.toLowerCase() === "admin");
  return {
    obstacle: undocumented ? "undocumented" : ownerOnly && notOwner ? "owner-only" : null,
    plan: planOf(facts),
  };
}

function planOf({ needed, asked, granted }: ConsentFacts): ConsentPlan | null {
  const have = [...(asked ?? []), ...(granted ?? [])];
  const union = unionScopes(have, needed);
  const [scopes] = union.lists;
  // A name that does not even fit beside the login scopes is in no list.
  const everywhere = new Set(union.lists.flat());
  if (scopes === undefined || needed.some((name) => !everywhere.has(name))) return null;
  const held = new Set(granted);
  return {
    scopes,
    lists: union.lists,
    length: scopeLength(scopes),
    limit: longestScope,
    wholeLength: union.wholeLength,
    dropped: union.dropped,
    adds: scopes.filter((name) => !held.has(name)),
  };
}

import { fitsScope, scopeLength, splitScopes, withoutImplied } from "./scope-lists";
import { standingOf } from "./scope-standing";
import { findScope, loginScopes, sortScopes } from "./scopes";

/** What to ask for next, so that nothing that the token has is lost. Each list fits into one `scope` parameter. */
export interface ScopeUnion {
  /** The needed scopes are in the first. More than one: no single token can have them all. */
  readonly lists: readonly (readonly string[])[];
  /** Reads that were left out because a write of the same list includes them. */
  readonly dropped: readonly string[];
  /** Characters of the union as it would have been in one piece. */
  readonly wholeLength: number;
}

/** Sign-in, service token, refresh token, webhooks: without them a new token would be of another kind. */
const isBase = (name: string): boolean => findScope(name)?.access === null;

/** What an install asks for when it is not known what the one before did. */
const usualBase = [...loginScopes, "grant_service"];

/** A name that authorize refuses would take the whole request with it. */
function existing(name: string): readonly string[] {
  const standing = standingOf(name);
  if (standing.kind !== "reported-missing") return [name];
  return standing.instead === null ? [] : [standing.instead];
}

/** The one answer to what an app asks for next: what it has, and what it lacks. */
export function unionScopes(had: readonly string[], lacking: readonly string[]): ScopeUnion {
  const have = had.flatMap(existing);
  const needed = lacking.flatMap(existing);
  const all = sortScopes([...(have.length === 0 ? usualBase : have), ...needed]);
  const wholeLength = scopeLength(all);
  if (fitsScope(all)) return { lists: [all], dropped: [], wholeLength };
  const lean = sortScopes([...withoutImplied(all), ...needed]);
  const dropped = all.filter((name) => !lean.includes(name));
  if (fitsScope(lean)) return { lists: [lean], dropped, wholeLength };
  const base = lean.filter(isBase);
  return { lists: splitScopes(base, [...needed, ...lean.filter((name) => !isBase(name))]), dropped, wholeLength };
}

import { lengthLimits } from "./lifetimes";
import { sortScopes } from "./scopes";

/** The most characters of a `scope` parameter: IdentityServer4's own limit, inferred for the platform. */
export const longestScope: number = lengthLimits.scope;

/** Characters that the names take in a `scope` parameter, with a space between two. */
export const scopeLength = (names: readonly string[]): number => names.join(" ").length;

export const fitsScope = (names: readonly string[]): boolean => scopeLength(names) <= longestScope;

/** Without the reads that a write of the same list includes; for a list that would be too long with them. */
export function withoutImplied(names: readonly string[]): readonly string[] {
  const listed = new Set(names);
  return names.filter((name) => {
    const write = name.replace(".read_", ".write_");
    return write === name || !listed.has(write);
  });
}

/**
 * Lists that are short enough to be asked for, each with all of `base`; the names in the order given. One list when
 * all fit into it. A name that does not fit beside `base` at all is in no list.
 */
export function splitScopes(base: readonly string[], names: readonly string[]): readonly (readonly string[])[] {
  const rest = [...new Set(names)].filter((name) => !base.includes(name) && fitsScope([...base, name]));
  const lists: string[][] = [[...base]];
  for (const name of rest) {
    const last = lists[lists.length - 1] ?? [];
    if (fitsScope([...last, name])) last.push(name);
    else lists.push([...base, name]);
  }
  return lists.map((list) => sortScopes(list));
}

import { knownCalls } from "@/lib/probe/calls/known-calls";
import { type RowGroup, subjectOf } from "./group-rows";

// Which groups of the table have their rows on the page: `groups=orders,products`, `groups=all`, `groups=` for none.

export const groupsField = "groups";
const every = "all";

export const groupName = ({ subject }: Pick<RowGroup, "subject">): string => subject ?? "no-scope";

export const groupNames: readonly string[] = [
  ...new Set(knownCalls.map((call) => groupName({ subject: subjectOf(call) }))),
];

/** The fragment of a group. */
export const groupAnchor = (name: string): string => `calls-of-${name}`;

/** Null: nothing is said. What is no group is left out. */
export function readOpenGroups(said: string | readonly string[] | null | undefined): ReadonlySet<string> | null {
  if (said === null || said === undefined) return null;
  const names = new Set([said].flat().flatMap((part) => part.split(",")));
  return new Set(names.has(every) ? groupNames : groupNames.filter((name) => names.has(name)));
}

export const writeOpenGroups = (open: ReadonlySet<string>): string => {
  const names = groupNames.filter((name) => open.has(name));
  return names.length === groupNames.length ? every : names.join(",");
};

export function toggleGroup(open: ReadonlySet<string>, name: string): ReadonlySet<string> {
  const next = new Set(open);
  if (!next.delete(name)) next.add(name);
  return next;
}

/** The store's page with these groups open; whatever else its address says stays. */
export function groupsAddress(
  installationId: string,
  address: URLSearchParams,
  open: ReadonlySet<string>,
  anchor: string,
): string {
  const query = new URLSearchParams(address);
  query.set(groupsField, writeOpenGroups(open));
  return `/stores/${installationId}?${query.toString().replaceAll("%2C", ",")}#${anchor}`;
}

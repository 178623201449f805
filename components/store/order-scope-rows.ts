import { acceptedFor, findScope, type ScopeGroup } from "@/lib/haravan/scopes";
import type { ScopeRow } from "@/lib/probe/scopes/judge-scopes";

const order: readonly (ScopeGroup | undefined)[] = ["commerce", "haraweb", undefined, "webhook", "install", "login"];

/** What an app works with comes first; sign-in, which nearly always holds, last. What is about one subject stands together. */
export function orderScopeRows(rows: readonly ScopeRow[]): readonly ScopeRow[] {
  const subjects = new Map<string, ScopeRow[]>();
  for (const group of order) {
    for (const row of rows.filter((one) => known(one)?.group === group)) {
      const scope = known(row);
      const subject = `${group} ${scope !== undefined && "subject" in scope ? scope.subject : ""}`;
      subjects.set(subject, [...(subjects.get(subject) ?? []), row]);
    }
  }
  return [...subjects.values()].flat();
}

/** Another spelling stands beside the documented one. */
const known = ({ scope, name }: ScopeRow) =>
  scope ??
  acceptedFor(name)
    .map(findScope)
    .find((one) => one !== undefined);

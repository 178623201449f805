import { findScope, type ScopeSubject } from "@/lib/haravan/scopes";
import { apiCalls, type KnownCall } from "@/lib/probe/calls/known-calls";

export interface CallGroup {
  /** Null: no page names a scope for these. */
  readonly subject: ScopeSubject | null;
  readonly calls: readonly KnownCall[];
}

const subjectOf = ({ scope }: KnownCall) => (scope === null ? null : (findScope(scope)?.subject ?? null));

/** By what they are about, reads before writes; what no page names a scope for comes last. */
export const callGroups: readonly CallGroup[] = [...new Set(apiCalls.map(subjectOf))]
  .toSorted((one, other) => Number(one === null) - Number(other === null))
  .map((subject) => ({ subject, calls: apiCalls.filter((call) => subjectOf(call) === subject) }));

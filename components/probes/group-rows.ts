import { findScope, type ScopeSubject } from "@/lib/haravan/scopes";
import type { MatrixRow } from "@/lib/probe/calls/probe-matrix";

export interface RowGroup {
  /** Null: the documentation names no scope for these. */
  readonly subject: ScopeSubject | null;
  readonly reads: readonly MatrixRow[];
  readonly writes: readonly MatrixRow[];
}

export const subjectOf = ({ scope }: Pick<MatrixRow, "scope">): ScopeSubject | null =>
  scope === null ? null : (findScope(scope)?.subject ?? null);

/** The rows by what they are about, in the order of the table; what has no scope comes last. */
export function groupRows(rows: readonly MatrixRow[]): readonly RowGroup[] {
  const subjects = [...new Set(rows.map(subjectOf))].sort((a, b) => Number(a === null) - Number(b === null));
  return subjects.map((subject) => {
    const own = rows.filter((row) => subjectOf(row) === subject);
    return {
      subject,
      reads: own.filter(({ method }) => method === "GET"),
      writes: own.filter(({ method }) => method !== "GET"),
    };
  });
}

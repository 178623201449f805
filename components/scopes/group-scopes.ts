import { type Scope, type ScopeGroup, type ScopeSubject, scopes } from "@/lib/haravan/scopes";

export interface SubjectScopes {
  readonly subject: ScopeSubject;
  readonly scopes: readonly Scope[];
}

export interface GroupedScopes {
  readonly group: ScopeGroup;
  readonly subjects: readonly SubjectScopes[];
}

const groups: readonly ScopeGroup[] = ["login", "install", "webhook", "commerce", "haraweb"];

/** As on the partner dashboard: by group, then by subject, read before write. */
export const groupedScopes: readonly GroupedScopes[] = groups.map((group) => {
  const inGroup = scopes.filter((scope) => scope.group === group);
  const subjects = [...new Set(inGroup.map((scope) => scope.subject))];
  return {
    group,
    subjects: subjects.map((subject) => ({ subject, scopes: inGroup.filter((scope) => scope.subject === subject) })),
  };
});

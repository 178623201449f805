import { type Resource, resources } from "@/lib/haravan/resources";
import { findScope, type ScopeSubject } from "@/lib/haravan/scopes";

export interface ResourceGroup {
  /** Null: the documentation names no scope for these. */
  readonly subject: ScopeSubject | null;
  readonly resources: readonly Resource[];
}

/** Their pages require ids of the store in the query. */
const needsParameters: ReadonlySet<string> = new Set(["shipping-rates-list", "inventory-locations-list"]);

/** Only what can be called as it stands: no ids to fill in, no parameter without which it fails. */
const callable = resources.filter(({ path, id }) => !path.includes("{") && !needsParameters.has(id));

function subjectOf(resource: Resource): ScopeSubject | null {
  return resource.scope === null ? null : (findScope(resource.scope)?.subject ?? null);
}

export const resourceGroups: readonly ResourceGroup[] = [...new Set(callable.map(subjectOf))].map((subject) => ({
  subject,
  resources: callable.filter((resource) => subjectOf(resource) === subject),
}));

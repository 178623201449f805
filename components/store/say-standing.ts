import type { ScopeRow } from "@/lib/probe/scopes/judge-scopes";
import type { Messages } from "@/messages/en";

/** What a scope opens; of a name that no page lists, what is known of the name. */
export function sayStanding({ standing, scope }: Pick<ScopeRow, "standing" | "scope">, t: Messages): string {
  const words = t.scopes.standings;
  switch (standing.kind) {
    case "documented":
      return scope === undefined ? t.scopes.unknownScope : t.scopes.subjects[scope.subject];
    case "other-spelling":
      return words.spelling(standing.of);
    case "undocumented":
      return words.undocumented;
    case "reported-missing":
      return words.missing(standing.instead);
    case "unknown":
      return words.unknown(standing.instead);
  }
}

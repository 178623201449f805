import { Sheet } from "@/components/ui/sheet";
import { findScope, sortScopes } from "@/lib/haravan/scopes";
import type { Facts } from "@/lib/trace/model";
import type { Messages } from "@/messages/en";
import { fact } from "@/messages/facts";

/** What an install brought, on the page where it ends: each scope with what it opens. */
export function GrantedScopes({ facts, t }: { readonly facts: Facts; readonly t: Messages }) {
  const names = sortScopes((fact(facts, "scopes") ?? "").split(" ").filter(Boolean));
  if (names.length === 0) return null;
  return (
    <Sheet aria-labelledby="granted">
      <h2 id="granted" className="border-line border-b px-6 py-3 font-semibold text-sm max-md:px-4">
        {t.run.grantedScopes(names.length)}
      </h2>
      <ul className="grid gap-x-6 gap-y-2.5 px-6 py-4 text-sm max-md:px-4 sm:grid-cols-2 lg:grid-cols-3">
        {names.map((name) => {
          const scope = findScope(name);
          return (
            <li key={name} className="min-w-0">
              <code className="text-ink">{name}</code>
              <span className="block text-ink-soft">
                {scope === undefined ? t.scopes.unknownScope : t.scopes.subjects[scope.subject]}
              </span>
            </li>
          );
        })}
      </ul>
    </Sheet>
  );
}

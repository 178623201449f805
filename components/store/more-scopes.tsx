import { groupedScopes } from "@/components/scopes/group-scopes";
import { Chip } from "@/components/ui/chip";
import { Fold } from "@/components/ui/fold";
import { Prose } from "@/components/ui/prose";
import type { ScopeRow } from "@/lib/probe/scopes/judge-scopes";
import type { Messages } from "@/messages/en";

/** What could be had besides: the documented scopes that nothing here has to do with. */
export function MoreScopes({ shown, t }: { readonly shown: readonly ScopeRow[]; readonly t: Messages }) {
  const words = t.store.page.more;
  const known = new Set(shown.map(({ name }) => name));
  const subjects = groupedScopes
    .flatMap((group) => group.subjects)
    .map((entry) => ({ ...entry, scopes: entry.scopes.filter(({ name }) => !known.has(name)) }))
    .filter(({ scopes }) => scopes.length > 0);
  const count = subjects.reduce((sum, { scopes }) => sum + scopes.length, 0);
  return (
    <Fold title={words.title} count={count} note={words.note} className="border-line border-t">
      {count === 0 ? (
        <p className="px-6 py-4 text-ink-soft text-sm max-md:px-4">{words.none}</p>
      ) : (
        <>
          <ul className="divide-y divide-line text-sm">
            {subjects.map(({ subject, scopes }) => (
              <li
                key={subject}
                className="grid items-baseline gap-x-6 gap-y-1 px-6 py-2.5 max-md:px-4 md:grid-cols-[9rem_minmax(0,1fr)_minmax(0,1fr)]"
              >
                <span className="flex flex-wrap items-center gap-2 font-medium">{t.scopes.names[subject]}</span>
                <span className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
                  {scopes.map((scope) => (
                    <code key={scope.name}>{scope.name}</code>
                  ))}
                  {scopes.some(({ privateAppOnly }) => privateAppOnly) ? (
                    <Chip mark={null}>{t.scopes.privateAppOnly}</Chip>
                  ) : null}
                  {scopes.some(({ ownerOnly }) => ownerOnly) ? <Chip mark={null}>{t.scopes.ownerOnly}</Chip> : null}
                </span>
                <span className="text-ink-soft">{t.scopes.subjects[subject]}</span>
              </li>
            ))}
          </ul>
          <p className="border-line border-t px-6 py-3 text-ink-soft text-sm max-md:px-4">
            {words.note} <Prose text={t.scopes.disagreement} />
          </p>
        </>
      )}
    </Fold>
  );
}

import { Chip } from "@/components/ui/chip";
import { Prose } from "@/components/ui/prose";
import { TextField } from "@/components/ui/text-field";
import { Tick } from "@/components/ui/tick";
import { findScope, type Scope } from "@/lib/haravan/scopes";
import type { Messages } from "@/messages/en";
import { groupedScopes, type SubjectScopes } from "./group-scopes";
import { ScopeCount } from "./scope-count";

interface ScopePickerProps {
  /** Field name of every checkbox. */
  readonly name: string;
  /** Field name for names that are not in the table. */
  readonly moreName: string;
  readonly selected: readonly string[];
  readonly t: Messages;
  /** Where the names become one `scope` parameter, its length is shown while they are chosen. */
  readonly counted?: "request" | "list";
}

export function ScopePicker({ name, moreName, selected, t, counted }: ScopePickerProps) {
  const chosen = new Set(selected);
  const others = selected.filter((scope) => findScope(scope) === undefined);
  return (
    <div className="@container grid gap-5">
      {groupedScopes.map(({ group, subjects }) => (
        <fieldset key={group} className="min-w-0">
          <legend className="font-medium text-sm">{t.scopes.groups[group]}</legend>
          <div className="mt-2 divide-y divide-line rounded-sm border border-line">
            {subjects.map((entry) => (
              <SubjectRow key={entry.subject} entry={entry} name={name} chosen={chosen} t={t} />
            ))}
          </div>
        </fieldset>
      ))}
      <TextField
        name={moreName}
        label={t.scopes.more}
        hint={t.scopes.moreHint}
        value={others.join(" ")}
        literal
        words={t.common}
      />
      {counted === undefined ? null : (
        <ScopeCount name={name} moreName={moreName} selected={selected} of={counted} words={countWords(counted, t)} />
      )}
    </div>
  );
}

interface SubjectRowProps {
  readonly entry: SubjectScopes;
  readonly name: string;
  readonly chosen: ReadonlySet<string>;
  readonly t: Messages;
}

/** A scope of its own is one tick; read and write of one subject share a row. */
function SubjectRow({ entry, name, chosen, t }: SubjectRowProps) {
  const words = t.scopes;
  const [first] = entry.scopes;
  if (first !== undefined && first.access === null) {
    return (
      <div className="p-1">
        <Tick
          name={name}
          value={first.name}
          checked={chosen.has(first.name)}
          note={<Prose text={words.subjects[entry.subject]} />}
        >
          <code>{first.name}</code> <Limits scope={first} t={t} />
        </Tick>
      </div>
    );
  }
  return (
    <div className="group/row grid @3xl:grid-cols-[minmax(0,1fr)_12.75rem_12.75rem] @sm:grid-cols-2 items-center px-1 py-1">
      <div className="@3xl:col-span-1 @sm:col-span-2 px-2 py-1 text-sm">
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span className="font-medium">{words.names[entry.subject]}</span>
          {first === undefined ? null : <Limits scope={first} t={t} />}
          {entry.scopes.length > 1 ? (
            <span className="hidden text-ink-faint text-xs group-has-[[value*=write]:checked]/row:inline">
              {words.readInWrite}
            </span>
          ) : null}
        </span>
        <span className="block text-ink-soft">{words.subjects[entry.subject]}</span>
      </div>
      {entry.scopes.map((scope) => (
        <Tick key={scope.name} name={name} value={scope.name} checked={chosen.has(scope.name)}>
          {scope.access === null ? null : words.access[scope.access]}
          <code className="block text-ink-soft text-xs">{scope.name}</code>
        </Tick>
      ))}
    </div>
  );
}

function Limits({ scope, t }: { readonly scope: Scope; readonly t: Messages }) {
  if (scope.ownerOnly) return <Chip mark={null}>{t.scopes.ownerOnly}</Chip>;
  return scope.privateAppOnly ? <Chip mark={null}>{t.scopes.privateAppOnly}</Chip> : null;
}

/** A list may be longer than a request; then it is asked for in parts. */
function countWords(of: "request" | "list", { xRay: { count } }: Messages) {
  return of === "request" ? count : { ...count, label: count.listLabel, long: count.listLong };
}

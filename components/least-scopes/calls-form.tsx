import { AddressForm } from "@/components/ui/address-form";
import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { Sheet, SheetHead } from "@/components/ui/sheet";
import { Tick } from "@/components/ui/tick";
import { appNeeds } from "@/lib/probe/scopes/least-scopes";
import type { InstallationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import { type CallGroup, callGroups } from "./call-groups";
import { spokenName, wireName } from "./call-name";
import {
  type LeastQuery,
  leastAddress,
  leastFields,
  needNames,
  needsOf,
  openedCalls,
  probedCalls,
} from "./least-query";

interface CallsFormProps {
  readonly installation: InstallationView;
  readonly asked: LeastQuery;
  readonly t: Messages;
}

/** What an app does: its calls by subject, and what no call shows. */
export function CallsForm({ installation, asked, t }: CallsFormProps) {
  const words = t.leastScopes.form;
  const chosen = new Set(asked.calls);
  const needs = needsOf(installation);
  const presets = [
    [words.probed, { calls: probedCalls(installation), needs }],
    [words.granted, { calls: openedCalls(installation), needs }],
    [words.none, { calls: [], needs: [] }],
  ] as const;
  return (
    <Sheet aria-labelledby="calls-of-app" className="lg:col-start-1 lg:row-span-2 lg:row-start-1">
      <SheetHead id="calls-of-app" title={words.title} note={words.note} />
      <nav
        aria-label={words.presets}
        className="flex flex-wrap items-center gap-2 px-6 pb-4 text-ink-soft text-sm max-md:px-4"
      >
        {words.presets}
        {presets.map(([label, query]) => (
          <a key={label} href={leastAddress(installation.id, query)} className={buttonStyle({ size: "small" })}>
            {label}
          </a>
        ))}
      </nav>
      <AddressForm action={`/stores/${installation.id}/least-scopes`} label={words.title}>
        {/* A choice of nothing is a choice, and not the usual one. */}
        <input type="hidden" name={leastFields.calls} value="" />
        {installation.origin === "private" ? null : (
          <fieldset className="min-w-0 border-line border-t px-4 py-3 max-md:px-2">
            <legend className="float-left w-full px-2 font-semibold text-sm">{words.needs}</legend>
            <div className="clear-both">
              {needNames.map((need) => (
                <Tick
                  key={need}
                  name={leastFields.needs}
                  value={need}
                  checked={asked.needs.includes(need)}
                  note={<code>{appNeeds[need]}</code>}
                >
                  {words.need[need]}
                </Tick>
              ))}
            </div>
          </fieldset>
        )}
        {callGroups.map((group) => (
          <GroupOfCalls key={group.subject} group={group} chosen={chosen} t={t} />
        ))}
        <div className="without-scripts border-line border-t px-6 py-4 max-md:px-4">
          <Button look="first">{words.work}</Button>
        </div>
      </AddressForm>
    </Sheet>
  );
}

interface GroupOfCallsProps {
  readonly group: CallGroup;
  readonly chosen: ReadonlySet<string>;
  readonly t: Messages;
}

function GroupOfCalls({ group, chosen, t }: GroupOfCallsProps) {
  const name = group.subject === null ? t.leastScopes.form.noScope : t.scopes.names[group.subject];
  const inside = group.calls.filter(({ resource }) => chosen.has(resource)).length;
  return (
    <details className="group border-line border-t">
      <summary className="flex min-h-11 items-center gap-3 px-6 py-1.5 text-sm hover:bg-well max-md:px-4">
        <span className="font-semibold">{name}</span>
        <span className="flex-1 truncate text-ink-soft max-md:hidden">
          {group.subject === null ? null : t.scopes.subjects[group.subject]}
        </span>
        <span className={`ml-auto text-xs ${inside === 0 ? "text-ink-faint" : "font-medium text-accent"}`}>
          {t.leastScopes.form.count(inside, group.calls.length)}
        </span>
        <span
          aria-hidden="true"
          className="text-ink-faint transition-transform group-open:rotate-90 motion-reduce:transition-none"
        >
          ›
        </span>
      </summary>
      <fieldset className="min-w-0 border-line border-t px-4 py-2 max-md:px-2">
        <legend className="sr-only">{name}</legend>
        {group.calls.map((call) => (
          <Tick
            key={call.resource}
            name={leastFields.calls}
            value={call.resource}
            checked={chosen.has(call.resource)}
            note={spokenName(call, t.resources) ?? undefined}
          >
            <code>{wireName(call)}</code>
          </Tick>
        ))}
      </fieldset>
    </details>
  );
}

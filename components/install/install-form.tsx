import { ScopePicker } from "@/components/scopes/scope-picker";
import { ChoiceCards } from "@/components/ui/choice-cards";
import { TextField } from "@/components/ui/text-field";
import { Tick } from "@/components/ui/tick";
import type { RegistrationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import type { DemoPerson } from "./demo-person";
import { installFields as fields, installFormId, maxAgePattern } from "./fields";
import type { InstallInitial } from "./install-initial";

interface InstallFormProps {
  readonly t: Messages;
  readonly selected: RegistrationView;
  readonly initial: InstallInitial;
  readonly people: readonly DemoPerson[];
}

export function InstallForm({ t, selected, initial, people }: InstallFormProps) {
  const words = t.install;
  const live = selected.provider === "haravan";
  return (
    <form id={installFormId} method="post" action="/install/start" className="grid min-w-0 gap-6">
      <input type="hidden" name={fields.registration} value={selected.id} />
      {live ? (
        <TextField
          name={fields.orgid}
          label={words.store.label}
          hint={words.store.hint}
          invalid={words.store.invalid}
          value={initial.orgid}
          pattern="[0-9]{1,20}"
          inputMode="numeric"
          literal
          words={t.common}
        />
      ) : (
        <ChoiceCards
          name={fields.person}
          legend={words.person.legend}
          note={words.person.note}
          value={initial.person}
          choices={[
            { value: "", ...words.person.any },
            ...people.map((person) => ({
              value: person.name,
              title: person.displayName,
              note: [words.person.roles[person.role], person.store].filter(Boolean).join(", "),
            })),
          ]}
        />
      )}
      <ChoiceCards
        name={fields.flow}
        legend={words.flow.legend}
        value={initial.flow}
        choices={(["two-phase", "direct"] as const).map((value) => ({ value, ...words.flow[value] }))}
      />
      <ChoiceCards
        name={fields.response}
        legend={words.response.legend}
        value={initial.response}
        choices={(["hybrid-form-post", "code-query"] as const).map((value) => ({
          value,
          title: <code>{words.response[value].title}</code>,
          note: words.response[value].note,
        }))}
      />
      <details className="group rounded-sm border border-line">
        <summary className="flex min-h-11 items-center justify-between px-4 font-medium text-sm hover:bg-well">
          {words.experiments}
          <span aria-hidden="true" className="text-ink-faint transition-transform group-open:rotate-90">
            ›
          </span>
        </summary>
        <div className="grid gap-2 border-line border-t p-2">
          <Tick name={fields.pkce} checked={initial.pkce} note={words.pkce.note}>
            {words.pkce.title}
          </Tick>
          <Tick name={fields.skipPreflight} checked={initial.skipPreflight} note={words.skipPreflight.note}>
            {words.skipPreflight.title}
          </Tick>
          <Tick name={fields.holdCode} checked={initial.holdCode} note={words.holdCode.note}>
            {words.holdCode.title}
          </Tick>
          <div className="grid gap-4 p-2">
            <TextField
              name={fields.maxAgeSeconds}
              label={words.maxAge.title}
              hint={words.maxAge.note}
              invalid={words.maxAge.invalid}
              value={initial.maxAgeSeconds}
              pattern={maxAgePattern}
              inputMode="numeric"
              literal
              words={t.common}
            />
            <TextField
              name={fields.redirectUri}
              type="url"
              label={words.redirectUri.title}
              hint={words.redirectUri.note}
              value={initial.redirectUri}
              literal
              words={t.common}
            />
          </div>
        </div>
      </details>
      <div>
        <h2 className="font-semibold text-lg tracking-tight">{words.scopes}</h2>
        <p className="mt-0.5 mb-4 max-w-[64ch] text-ink-soft text-sm">{words.scopesNote}</p>
        <ScopePicker
          name={fields.scopes}
          moreName={fields.moreScopes}
          selected={initial.scopes}
          t={t}
          counted="request"
        />
      </div>
    </form>
  );
}

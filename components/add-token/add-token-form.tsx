import { ScopePicker } from "@/components/scopes/scope-picker";
import { ChoiceCards } from "@/components/ui/choice-cards";
import { Fault } from "@/components/ui/fault";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { Tick } from "@/components/ui/tick";
import { pastedFaults } from "@/lib/probe/tokens/read-pasted-token";
import type { RegistrationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import { CheckedForm } from "./checked-form";
import { type AddCalls, type AddDraft, addFields as fields, type SaidFault } from "./fields";
import { causeOfFault, faultAt } from "./say-fault";
import { SecretField } from "./secret-field";

export const addFormId = "add-token";

interface AddTokenFormProps {
  readonly t: Messages;
  readonly registrations: readonly RegistrationView[];
  readonly calls: AddCalls;
  readonly draft: AddDraft;
  readonly fault: SaidFault | null;
}

/** What belongs to the other kind is folded away by the style sheet alone; the server reads only what was chosen. */
export function AddTokenForm({ t, registrations, calls, draft, fault }: AddTokenFormProps) {
  const words = t.addToken;
  const providers = (["haravan", "sandbox"] as const).filter((provider) => calls[provider] !== undefined);
  const hrefs = Object.fromEntries(
    pastedFaults.flatMap((name) => {
      const cause = causeOfFault(name);
      return cause === null ? [] : [[name, `/errors/${cause}`]];
    }),
  );
  const more = { label: words.more, hrefs };
  const at = (field: SaidFault["field"]) => faultAt(words.faults, fault, field);
  return (
    <CheckedForm id={addFormId} action="/stores/add/send">
      <ChoiceCards
        name={fields.provider}
        legend={words.provider.legend}
        value={draft.provider}
        choices={providers.map((value) => ({
          value,
          title: <span className="inline-block first-letter:uppercase">{t.common.provider[value]}</span>,
          note: t.common.providerNote[value],
        }))}
      />
      <ChoiceCards
        name={fields.kind}
        legend={words.kind.legend}
        value={draft.kind}
        choices={(["access", "private"] as const).map((value) => ({ value, ...words.kind[value] }))}
      />
      <SecretField
        name={fields.accessToken}
        which="token"
        lines={1}
        label={words.token.label}
        hint={words.token.hint}
        words={words.token}
        faults={words.faults.access_token}
        error={at("access_token")}
        said={fault?.field === "access_token" ? fault.fault : null}
        more={more}
      />
      <div className="grid gap-4 group-has-[input[value=private]:checked]/form:hidden">
        <SecretField
          name={fields.tokenResponse}
          which="answer"
          lines={5}
          label={words.answer.label}
          optional={t.common.optional}
          hint={words.answer.hint}
          words={words.token}
          faults={words.faults.answer}
          error={at("token_response")}
          more={more}
        />
        <Notice tone="warn">{words.refreshWarning}</Notice>
      </div>
      <RegistrationChoice t={t} registrations={registrations} draft={draft} error={at("registration")} />
      <details
        className="group hidden rounded-sm border border-line group-has-[input[value=private]:checked]/form:block"
        open={at("scopes") !== undefined || (draft.scopes?.length ?? 0) > 0}
      >
        <summary className="flex min-h-11 items-center justify-between gap-4 rounded-sm px-4 py-2 font-medium text-sm hover:bg-well">
          {words.scopes.open}
          <span aria-hidden="true" className="transition-transform group-open:rotate-90">
            ›
          </span>
        </summary>
        <div className="grid gap-4 border-line border-t px-4 py-4">
          <p className="max-w-[64ch] text-ink-soft text-sm">{words.scopes.note}</p>
          <Fault text={at("scopes")} />
          <ScopePicker name={fields.scopes} moreName={fields.moreScopes} selected={draft.scopes ?? []} t={t} />
        </div>
      </details>
      <TextField
        name={fields.storeName}
        label={words.storeName.label}
        hint={words.storeName.hint}
        value={draft.storeName ?? ""}
        maxLength={100}
        words={t.common}
        {...(at("store_name") === undefined ? {} : { error: at("store_name") ?? "" })}
      />
      <Tick name={fields.keep} checked={draft.keep} note={words.keep.note}>
        {words.keep.title}
      </Tick>
    </CheckedForm>
  );
}

interface RegistrationChoiceProps {
  readonly t: Messages;
  readonly registrations: readonly RegistrationView[];
  readonly draft: AddDraft;
  readonly error: string | undefined;
}

function RegistrationChoice({ t, registrations, draft, error }: RegistrationChoiceProps) {
  const words = t.addToken.registration;
  const hint = `${fields.registration}-hint`;
  return (
    <div className="grid min-w-0 gap-1.5">
      <label htmlFor={fields.registration} className="font-medium text-sm">
        {words.label} <span className="ml-1 font-normal text-ink-faint text-xs">{t.common.optional}</span>
      </label>
      <select
        id={fields.registration}
        name={fields.registration}
        defaultValue={draft.registration ?? ""}
        aria-describedby={hint}
        aria-invalid={error !== undefined}
        className="min-h-11 w-full rounded-sm border border-field-line bg-paper px-3 py-2 hover:border-ink-faint max-md:text-[1rem]"
      >
        <option value="">{words.none}</option>
        {registrations.map(({ id, name, provider }) => (
          <option key={id} value={id}>
            {`${name} (${t.common.provider[provider]})`}
          </option>
        ))}
      </select>
      <p id={hint} className="max-w-[64ch] text-ink-soft text-sm">
        {words.hint}
      </p>
      <Fault text={error} />
    </div>
  );
}

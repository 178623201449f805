import { ScopePicker } from "@/components/scopes/scope-picker";
import { Button } from "@/components/ui/button";
import { appFields as fields, type RegistrationFault } from "@/lib/trace/app-registration";
import type { Messages } from "@/messages/en";
import { CheckedAppForm, CheckedField, ScopesFault } from "./checked-app-form";

export interface AppFormValues {
  readonly name: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
}

interface AppFormProps {
  readonly t: Messages;
  readonly values: AppFormValues;
  /** `add`: everything is asked. `change`: the client id stays, the secret may. */
  readonly kind: "add" | "change";
  readonly action: string;
  /** What the server refused. */
  readonly faults: readonly RegistrationFault[];
}

export function AppForm({ t, values, kind, action, faults }: AppFormProps) {
  const words = t.apps.form;
  const said = { words: { required: t.common.required, optional: t.common.optional }, faults: words.faults };
  const adding = kind === "add";
  const secretHint = adding ? words.secretHint : t.apps.page.newSecretHint;
  return (
    <CheckedAppForm action={action} kind={kind} faults={faults}>
      <CheckedField field="name" label={words.name} hint={words.nameHint} value={values.name} required {...said} />
      {adding ? (
        <CheckedField
          field="clientId"
          label={words.clientId}
          hint={words.clientIdHint}
          value={values.clientId}
          literal
          required
          {...said}
        />
      ) : null}
      <CheckedField
        field="clientSecret"
        type="password"
        label={adding ? words.secret : t.apps.page.newSecret}
        hint={faults.length > 0 ? words.secretAgain : secretHint}
        autoComplete="new-password"
        literal
        required={adding}
        {...said}
      />
      <div>
        <h3 className="font-semibold">{words.scopes}</h3>
        <p className="mt-0.5 mb-3 max-w-[64ch] text-ink-soft text-sm">{words.scopesHint}</p>
        <ScopesFault faults={words.faults} />
        <ScopePicker name={fields.scopes} moreName={fields.moreScopes} selected={values.scopes} t={t} counted="list" />
      </div>
      <div>
        <Button look="first">{adding ? words.save : t.apps.page.save}</Button>
      </div>
    </CheckedAppForm>
  );
}

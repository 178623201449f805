import { ScopePicker } from "@/components/scopes/scope-picker";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import type { Messages } from "@/messages/en";
import { appFields as fields } from "./fields";

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
  /** The field the server refused, and why. */
  readonly fault?: { readonly field: keyof typeof fields; readonly text: string };
}

export function AppForm({ t, values, kind, action, fault }: AppFormProps) {
  const words = t.apps.form;
  const faultOf = (field: keyof typeof fields) => (fault?.field === field ? { error: fault.text } : {});
  const adding = kind === "add";
  return (
    <form method="post" action={action} autoComplete="off" className="grid min-w-0 gap-5">
      <TextField
        name={fields.name}
        label={words.name}
        hint={words.nameHint}
        value={values.name}
        maxLength={80}
        required
        words={t.common}
        {...faultOf("name")}
      />
      {adding ? (
        <TextField
          name={fields.clientId}
          label={words.clientId}
          hint={words.clientIdHint}
          value={values.clientId}
          maxLength={100}
          literal
          required
          words={t.common}
          {...faultOf("clientId")}
        />
      ) : null}
      <TextField
        name={fields.clientSecret}
        type="password"
        label={adding ? words.secret : t.apps.page.newSecret}
        hint={adding ? words.secretHint : t.apps.page.newSecretHint}
        maxLength={100}
        autoComplete="new-password"
        literal
        required={adding}
        words={t.common}
        {...faultOf("clientSecret")}
      />
      <div>
        <h3 className="font-semibold">{words.scopes}</h3>
        <p className="mt-0.5 mb-3 max-w-[64ch] text-ink-soft text-sm">{words.scopesHint}</p>
        {fault?.field === "scopes" || fault?.field === "moreScopes" ? (
          <p role="alert" className="mb-3 text-bad text-sm">
            ✕ {fault.text}
          </p>
        ) : null}
        <ScopePicker name={fields.scopes} moreName={fields.moreScopes} selected={values.scopes} t={t} counted="list" />
      </div>
      <div>
        <Button look="first">{adding ? words.save : t.apps.page.save}</Button>
      </div>
    </form>
  );
}

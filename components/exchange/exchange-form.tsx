import { ChoiceCards } from "@/components/ui/choice-cards";
import { TextField } from "@/components/ui/text-field";
import { Tick } from "@/components/ui/tick";
import type { RegistrationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import { CodeFields } from "./code-fields";
import { exchangeFormId, exchangeFields as fields, type KeptCode, ownClient, type TokenEndpoints } from "./fields";

interface ExchangeFormProps {
  readonly t: Messages;
  readonly registrations: readonly RegistrationView[];
  readonly selected: string | null;
  readonly kept: KeptCode | null;
  readonly redirectUri: string;
  readonly endpoints: TokenEndpoints;
}

/** What belongs to the other choice is folded away by the style sheet alone; the server reads only what was chosen. */
export function ExchangeForm({ t, registrations, selected, kept, redirectUri, endpoints }: ExchangeFormProps) {
  const words = t.exchange;
  const { options, grant, client } = words;
  // Which of them are needed depends on the choices.
  const fieldWords = { ...t.common, optional: "" };
  const providers = (["haravan", "sandbox"] as const).filter((provider) => endpoints[provider] !== undefined);
  return (
    <form
      id={exchangeFormId}
      method="post"
      action="/exchange/send"
      autoComplete="off"
      className="group/form grid min-w-0 gap-6"
    >
      <ChoiceCards
        name={fields.client}
        legend={client.legend}
        value={selected ?? ownClient}
        choices={[
          ...registrations.map((app) => ({
            value: app.id,
            title: `${app.name} (${t.common.provider[app.provider]})`,
            note: <code className="text-xs">{app.clientId}</code>,
          })),
          { value: ownClient, ...client.own },
        ]}
      />
      <div className="hidden gap-4 group-has-[input[name=client][value=own]:checked]/form:grid">
        <ChoiceCards
          name={fields.provider}
          legend={client.provider.legend}
          value={providers[0] ?? "haravan"}
          choices={providers.map((value) => ({
            value,
            title: client.provider[value],
            note: <code>{endpoints[value]}</code>,
          }))}
        />
        <TextField name={fields.clientId} label={client.id} maxLength={200} literal words={fieldWords} />
        <TextField
          name={fields.clientSecret}
          type="password"
          label={client.secret}
          hint={client.secretHint}
          maxLength={400}
          autoComplete="new-password"
          literal
          words={fieldWords}
        />
      </div>
      <ChoiceCards
        name={fields.grant}
        legend={grant.legend}
        value="authorization_code"
        choices={(["authorization_code", "refresh_token"] as const).map((value) => ({ value, ...grant[value] }))}
      />
      <div className="grid gap-4 group-has-[input[value=refresh_token]:checked]/form:hidden">
        <CodeFields t={t} kept={kept} redirectUri={redirectUri} />
      </div>
      <div className="hidden group-has-[input[value=refresh_token]:checked]/form:grid">
        <TextField
          name={fields.refreshToken}
          type="password"
          label={words.refreshToken.label}
          hint={words.refreshToken.hint}
          literal
          words={fieldWords}
        />
      </div>
      <fieldset className="min-w-0">
        <legend className="font-medium text-sm">{options.legend}</legend>
        <div className="mt-1 grid gap-1">
          <Tick name={fields.twice} note={options.twice.note}>
            {options.twice.title}
          </Tick>
          <Tick name={fields.json} note={options.json.note}>
            {options.json.title}
          </Tick>
          <Tick name={fields.store} note={options.store.note}>
            {options.store.title}
          </Tick>
        </div>
      </fieldset>
    </form>
  );
}

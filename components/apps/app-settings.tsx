import type { ReactNode } from "react";
import { ScopePicker } from "@/components/scopes/scope-picker";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { ChoiceCards } from "@/components/ui/choice-cards";
import { Fault } from "@/components/ui/fault";
import { Sheet, SheetHead } from "@/components/ui/sheet";
import { TextField } from "@/components/ui/text-field";
import { Tick } from "@/components/ui/tick";
import { type AppFault, consentRules, grantTypes, pkcePolicies, type SandboxAppDraft } from "@/lib/trace/sandbox-app";
import type { Messages } from "@/messages/en";
import { faultAt } from "./app-faults";
import { AppLifetimes } from "./app-lifetimes";
import { UrlLines } from "./url-lines";

interface AppSettingsProps {
  readonly t: Messages;
  readonly draft: SandboxAppDraft;
  readonly faults: readonly AppFault[];
  readonly action: string;
  readonly submit: string;
}

/** Everything the sandbox's partner dashboard lets be set, in one form: a save loses nothing that was typed elsewhere. */
export function AppSettings({ t, draft, faults, action, submit }: AppSettingsProps) {
  const words = t.apps.sandbox;
  const scopeFaults = faults.filter(({ path }) => path === "scopes" || path.startsWith("scopes."));
  return (
    <form
      method="post"
      action={action}
      autoComplete="off"
      // What is wrong is said in the reader's language, not in the browser's.
      noValidate
      className="grid min-w-0 gap-5 [&_input]:scroll-mb-24"
    >
      <Sheet id="name" className="scroll-mt-24" aria-label={words.name}>
        <div className="grid gap-4 p-6 max-md:p-4 md:grid-cols-2">
          <TextField
            name="name"
            label={words.name}
            hint={words.nameHint}
            value={draft.name}
            maxLength={100}
            required
            words={t.common}
            {...faultAt(t, faults, "name")}
          />
          <Tick name="enabled" checked={draft.enabled} note={words.enabled.note}>
            <span className="font-medium">{words.enabled.title}</span>
          </Tick>
        </div>
      </Sheet>
      <Section id="redirects" title={words.redirects.title} note={words.redirects.note}>
        <UrlLines
          name="redirect_uris"
          values={draft.redirect_uris}
          label={words.redirects.one}
          spare={2}
          t={t}
          faults={faults}
        />
        <p className="mt-2 text-ink-soft text-sm">{words.redirects.logoutNote}</p>
        <UrlLines
          name="post_logout_redirect_uris"
          values={draft.post_logout_redirect_uris}
          label={words.redirects.logout}
          spare={1}
          t={t}
          faults={faults}
        />
      </Section>
      <Section id="app_url" title={words.appUrl.label}>
        <TextField
          name="app_url"
          label={words.appUrl.address}
          hint={words.appUrl.hint}
          value={draft.app_url}
          inputMode="url"
          literal
          words={t.common}
          {...faultAt(t, faults, "app_url")}
        />
      </Section>
      <Section id="scopes" title={t.apps.form.scopes} note={words.scopesNote}>
        {scopeFaults.map(({ path, code }) => {
          const scope = draft.scopes[Number(path.split(".")[1])];
          return <Fault key={path} text={[scope, words.faults[code]].filter(Boolean).join(": ")} />;
        })}
        <ScopePicker name="scopes" moreName="more_scopes" selected={draft.scopes} t={t} counted="list" />
      </Section>
      <Section id="grants" title={words.grants.title} note={words.grants.note}>
        <Fault text={faultAt(t, faults, "grants").error} />
        <div className="grid gap-1">
          {grantTypes.map((grant) => (
            <Tick
              key={grant}
              name="grants"
              value={grant}
              checked={draft.grants.includes(grant)}
              note={words.grants[grant]}
            >
              <code>{grant}</code>
            </Tick>
          ))}
        </div>
      </Section>
      <Section id="pkce" title={words.pkce.title} note={<Inferred text={words.pkce.inferred} />}>
        <Fault text={faultAt(t, faults, "pkce").error} />
        <ChoiceCards
          name="pkce"
          legend={words.pkce.legend}
          value={draft.pkce}
          columns={3}
          choices={pkcePolicies.map((value) => ({ value, ...words.pkce[value] }))}
        />
      </Section>
      <Section id="consent" title={words.consent.title}>
        <Fault text={faultAt(t, faults, "consent").error} />
        <ChoiceCards
          name="consent"
          legend={words.consent.legend}
          value={draft.consent}
          columns={3}
          choices={consentRules.map((value) => ({ value, ...words.consent[value] }))}
        />
      </Section>
      <Section id="lifetimes" title={words.lifetimes.title} note={<Inferred text={words.lifetimes.inferred} />}>
        <AppLifetimes t={t} draft={draft} faults={faults} />
      </Section>
      <Section id="scenario" title={words.scenario.title} note={words.scenario.note}>
        <TextField
          name="scenario"
          label={words.scenario.label}
          hint={words.scenario.hint}
          value={draft.scenario}
          maxLength={100}
          literal
          words={t.common}
          {...faultAt(t, faults, "scenario")}
        />
        <p className="text-sm">
          <a href="/lab" className="link">
            {words.scenario.list}
          </a>
        </p>
      </Section>
      <div className="sticky bottom-0 z-10 -mx-1 border-line border-t bg-paper px-1 py-3">
        <Button look="first">{submit}</Button>
      </div>
    </form>
  );
}

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

function Section({ id, title, note, children }: SectionProps) {
  return (
    <Sheet id={id} aria-labelledby={`${id}-title`} className="scroll-mt-24">
      <SheetHead id={`${id}-title`} title={title} note={note} />
      <div className="grid gap-4 px-6 pb-6 max-md:px-4 max-md:pb-4">{children}</div>
    </Sheet>
  );
}

/** What is not known of the live platform looks unsure. */
function Inferred({ text }: { readonly text: string }) {
  const [kind = "", rest = ""] = text.split(/: (.*)/s);
  return (
    <>
      <Chip tone="unsure" mark="≈">
        {kind}
      </Chip>{" "}
      {rest}
    </>
  );
}

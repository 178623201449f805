import { ChoiceCards } from "@/components/ui/choice-cards";
import { LinkButton } from "@/components/ui/link-button";
import { Sheet, SheetHead } from "@/components/ui/sheet";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { Messages } from "@/messages/en";
import type { Locale } from "@/messages/locale";
import { signatureFields as fields } from "./signature-fields";
import { SignatureForm } from "./signature-form";

interface SignatureCheckProps {
  /** The person's app registrations that have a secret; null when nobody is signed in. */
  readonly registrations: readonly { readonly id: string; readonly name: string; readonly clientId: string }[] | null;
  /** Where to sign in, and to come back from. */
  readonly signInHref: string;
  readonly locale: Locale;
  readonly t: Pick<Messages, "signature" | "common">;
}

/**
 * A launch URL, or a webhook's body and header, against the stored secret of an app. Stands by itself on a page.
 * It is the one thing there that sends what was pasted: to this tool's server, when the button is pressed.
 */
export function SignatureCheck({ registrations, signInHref, locale, t }: SignatureCheckProps) {
  const words = t.signature;
  return (
    <Sheet aria-labelledby="signature">
      <SheetHead id="signature" title={words.title} note={words.lead} />
      <div className="px-6 pb-6 max-md:px-4 max-md:pb-4">
        {registrations === null || registrations.length === 0 ? (
          <div className="grid justify-items-start gap-3 text-ink-soft text-sm">
            <p>{registrations === null ? words.signIn : words.noApps}</p>
            <LinkButton href={registrations === null ? signInHref : "/apps/new"}>
              {registrations === null ? words.goSignIn : words.addApp}
            </LinkButton>
          </div>
        ) : (
          <SignatureForm locale={locale} words={words}>
            <ChoiceCards
              name={fields.registration}
              legend={words.app}
              value={registrations[0]?.id ?? ""}
              choices={registrations.map((app) => ({
                value: app.id,
                title: app.name,
                note: <code>{app.clientId}</code>,
              }))}
            />
            <ChoiceCards
              name={fields.kind}
              legend={words.kind.legend}
              value="launch"
              choices={(["launch", "webhook"] as const).map((value) => ({ value, ...words.kind[value] }))}
            />
            <div className="group-has-[input[value=webhook]:checked]/form:hidden">
              <TextArea name={fields.url} lines={3} {...words.url} />
            </div>
            <div className="hidden gap-5 group-has-[input[value=webhook]:checked]/form:grid">
              <TextArea name={fields.body} lines={8} {...words.body} />
              <TextField name={fields.hmac} literal words={{ ...t.common, optional: "" }} {...words.hmac} />
            </div>
          </SignatureForm>
        )}
      </div>
    </Sheet>
  );
}

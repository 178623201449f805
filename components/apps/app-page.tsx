import type { LintLeads } from "@/components/diagnosis/lint-findings";
import { AppWebhook } from "@/components/token/app-webhook";
import { Chip } from "@/components/ui/chip";
import { Crumbs } from "@/components/ui/crumbs";
import { FactList } from "@/components/ui/facts";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Sheet, SheetHead } from "@/components/ui/sheet";
import { Time } from "@/components/ui/time";
import { WireText } from "@/components/ui/wire-text";
import type { RegistrationFault } from "@/lib/trace/app-registration";
import type { WebhookAddress } from "@/lib/trace/token-life";
import type { RegistrationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import type { Locale } from "@/messages/locale";
import { AppForm, type AppFormValues } from "./app-form";
import { AppRemoval } from "./app-removal";
import { ClientId } from "./client-id";
import { Preflight } from "./preflight";
import { RedirectUrls } from "./redirect-urls";

interface AppPageProps {
  readonly app: RegistrationView;
  readonly t: Messages;
  readonly locale: Locale;
  readonly saved?: boolean;
  readonly webhook?: WebhookAddress;
  /** Titles of what a finding would lead to. */
  readonly leads: LintLeads;
  /** What was wrong with a change, and what was typed then. */
  readonly faults: readonly RegistrationFault[];
  readonly typed: Pick<AppFormValues, "name" | "scopes"> | null;
}

export function AppPage({ app, t, locale, leads, saved = false, webhook, faults, typed }: AppPageProps) {
  const words = t.apps.page;
  return (
    <>
      <Crumbs parent={{ href: "/apps", label: t.apps.title }}>
        <span>{app.name}</span>
        <Chip mark={null}>{t.common.provider[app.provider]}</Chip>
      </Crumbs>
      {saved ? (
        <Notice tone="good" live>
          {t.apps.saved}
        </Notice>
      ) : null}
      <PageHead
        title={app.name}
        lead={t.common.providerNote[app.provider]}
        action={
          <LinkButton href={`/install?app=${app.id}`} look="first">
            {words.install}
          </LinkButton>
        }
      />
      <Sheet aria-label={app.name} className="[&>dl]:border-t-0">
        <FactList
          facts={[
            {
              name: words.clientId,
              value: <ClientId id={app.clientId} t={t} />,
              wide: true,
            },
            {
              name: words.secret,
              value:
                app.secretFingerprint === null ? (
                  words.noSecret
                ) : (
                  <code className="text-xs">
                    <WireText text={app.secretFingerprint} />
                  </code>
                ),
              note: words.secretNote,
            },
            { name: words.used, value: t.apps.installations(app.installations), note: t.apps.runs(app.runs) },
            { name: words.created, value: <Time at={app.createdAt} locale={locale} /> },
          ]}
        />
      </Sheet>
      <Sheet aria-labelledby="redirects">
        <SheetHead id="redirects" title={words.redirectTitle} note={words.redirectNote} />
        <RedirectUrls urls={app.redirectUrls} t={t} />
      </Sheet>
      {webhook === undefined ? null : <AppWebhook webhook={webhook} hasSecret={app.secretFingerprint !== null} t={t} />}
      <Preflight app={app} t={t.lint} leads={leads} />
      <Sheet aria-labelledby="edit">
        <SheetHead id="edit" title={words.edit} />
        <div className="px-6 pb-6 max-md:px-4 max-md:pb-4">
          <AppForm
            t={t}
            kind="change"
            action={`/apps/${app.id}/change`}
            values={{ ...app, ...typed }}
            faults={faults}
          />
        </div>
      </Sheet>
      <AppRemoval app={app} t={t} />
    </>
  );
}

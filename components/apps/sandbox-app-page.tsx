import type { LintLeads } from "@/components/diagnosis/lint-findings";
import { AppWebhook } from "@/components/token/app-webhook";
import { Chip } from "@/components/ui/chip";
import { Crumbs } from "@/components/ui/crumbs";
import { FactList } from "@/components/ui/facts";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Removal } from "@/components/ui/removal";
import { Sheet } from "@/components/ui/sheet";
import { Time } from "@/components/ui/time";
import { WireText } from "@/components/ui/wire-text";
import type { AppFault, SandboxApp, SandboxAppDraft } from "@/lib/trace/sandbox-app";
import type { WebhookAddress } from "@/lib/trace/token-life";
import type { RegistrationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import type { Locale } from "@/messages/locale";
import { AppFaults } from "./app-faults";
import { AppNotices, type Done } from "./app-notices";
import { AppRemoval } from "./app-removal";
import { AppSettings } from "./app-settings";
import { ClientId } from "./client-id";
import { Preflight } from "./preflight";

interface SandboxAppPageProps {
  readonly registration: RegistrationView;
  readonly app: SandboxApp | "gone" | "unreachable";
  readonly draft: SandboxAppDraft | null;
  readonly faults: readonly AppFault[];
  readonly done: Done | null;
  readonly webhook?: WebhookAddress;
  readonly t: Messages;
  readonly locale: Locale;
  readonly leads: LintLeads;
}

export function SandboxAppPage(props: SandboxAppPageProps) {
  const { registration, app, draft, faults, done, webhook, t, locale, leads } = props;
  const words = t.apps.sandbox;
  const { id } = registration;
  const known = typeof app === "string" ? null : app;
  return (
    <>
      <Crumbs parent={{ href: "/apps", label: t.apps.title }}>
        <span>{registration.name}</span>
        <Chip mark={null}>{t.common.provider.sandbox}</Chip>
        {known === null ? null : (
          <Chip tone={known.enabled ? "good" : "bad"}>{known.enabled ? words.on : words.off}</Chip>
        )}
      </Crumbs>
      <AppFaults t={t} faults={faults} />
      <PageHead
        title={registration.name}
        lead={registration.demo ? words.demoLead : words.lead}
        action={
          known === null ? undefined : (
            <LinkButton href={`/install?app=${id}`} look="first">
              {t.apps.page.install}
            </LinkButton>
          )
        }
      />
      <AppNotices app={app} done={done} expected={registration.redirectUrls} t={t} />
      <AppFacts registration={registration} t={t} locale={locale} />
      {known === null || draft === null ? null : (
        <>
          <AppSettings t={t} draft={draft} faults={faults} action={`/apps/${id}/settings`} submit={words.save} />
          <Preflight app={{ ...registration, redirectUrls: known.redirect_uris }} t={t.lint} leads={leads} />
          <Removal
            action={`/apps/${id}/rotate`}
            open={words.rotate.open}
            title={words.rotate.title}
            items={[
              { where: words.rotate.at, what: words.rotate.what },
              { where: words.rotate.tokens, what: words.rotate.keep },
            ]}
            confirm={words.rotate.confirm}
          />
          {registration.demo ? (
            <Removal
              action={`/apps/${id}/restore`}
              open={words.restore.open}
              title={words.restore.title}
              items={[{ where: words.restore.at, what: words.restore.what }]}
              confirm={words.restore.confirm}
            />
          ) : null}
        </>
      )}
      {webhook === undefined ? null : (
        <AppWebhook webhook={webhook} hasSecret={registration.secretFingerprint !== null} t={t} />
      )}
      <AppRemoval app={registration} t={t} />
    </>
  );
}

interface AppFactsProps {
  readonly registration: RegistrationView;
  readonly t: Messages;
  readonly locale: Locale;
}

function AppFacts({ registration, t, locale }: AppFactsProps) {
  const words = t.apps.page;
  const { clientId, secretFingerprint, installations, runs, createdAt, name } = registration;
  return (
    <Sheet aria-label={name} className="[&>dl]:border-t-0">
      <FactList
        facts={[
          {
            name: words.clientId,
            value: <ClientId id={clientId} t={t} />,
            wide: true,
          },
          {
            name: words.secret,
            value:
              secretFingerprint === null ? (
                words.noSecret
              ) : (
                <code className="text-xs">
                  <WireText text={secretFingerprint} />
                </code>
              ),
            note: words.secretNote,
          },
          { name: words.used, value: t.apps.installations(installations), note: t.apps.runs(runs) },
          { name: words.created, value: <Time at={createdAt} locale={locale} /> },
        ]}
      />
    </Sheet>
  );
}

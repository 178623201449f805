import type { LintLeads } from "@/components/diagnosis/lint-findings";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Sheet, SheetHead } from "@/components/ui/sheet";
import type { ProviderHosts } from "@/lib/haravan/hosts";
import { loginScopes } from "@/lib/haravan/scopes";
import type { RegistrationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import { AppChoice } from "./app-choice";
import { AuthorizePreview } from "./authorize-preview";
import type { DemoPerson } from "./demo-person";
import { InstallForm } from "./install-form";
import type { InstallInitial } from "./install-initial";
import type { PreviewBase } from "./preview-authorize";
import { StartPanel } from "./start-panel";

interface InstallPageProps {
  readonly t: Messages;
  readonly registrations: readonly RegistrationView[];
  /** The one that `?app=` names, else the first. */
  readonly selected: RegistrationView;
  readonly hosts: Pick<ProviderHosts, "authorize">;
  readonly initial: InstallInitial;
  readonly people: readonly DemoPerson[];
  /** Name of a field the server refused, with nothing lost. */
  readonly fault?: string;
  /** Titles of what a finding would lead to. */
  readonly leads: LintLeads;
}

export function InstallPage({ t, registrations, selected, hosts, initial, people, fault, leads }: InstallPageProps) {
  const words = t.install;
  const [loginRedirect = "", installRedirect = loginRedirect] = selected.redirectUrls;
  const base: PreviewBase = {
    authorize: hosts.authorize,
    clientId: selected.clientId,
    loginRedirect,
    installRedirect,
    loginScopes,
    // The demo app of the sandbox may ask for every scope; of another app only what was ticked for it.
    ticked: selected.demo ? null : selected.scopes,
  };
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {fault === undefined ? null : (
        <Notice tone="bad" live title={t.problems.faults["bad-field"].title}>
          {t.problems.field(fault)}
        </Notice>
      )}
      <div className="grid items-start gap-6 max-md:gap-4 lg:grid-cols-[minmax(0,1.35fr)_minmax(0,1fr)]">
        <Sheet aria-label={words.title} className="grid gap-6 p-6 max-md:p-4">
          <AppChoice registrations={registrations} selected={selected.id} t={t} />
          <InstallForm t={t} selected={selected} initial={initial} people={people} />
        </Sheet>
        <div className="grid min-w-0 gap-6 max-md:gap-4 lg:sticky lg:top-4">
          <StartPanel provider={selected.provider} t={t} />
          <Sheet aria-label={words.preview.title}>
            <SheetHead title={words.preview.title} note={words.preview.note} />
            <div className="px-6 pb-6 max-md:px-4 max-md:pb-4 lg:max-h-[calc(100dvh-20rem)] lg:min-h-80 lg:overflow-y-auto">
              <AuthorizePreview
                base={base}
                initial={initial}
                words={{
                  made: words.preview.made,
                  copy: words.preview.copy,
                  legs: words.preview.legs,
                }}
                lint={{ ...t.lint, leads }}
                copied={{ done: t.common.copy.done, failed: t.common.copy.failed }}
              />
            </div>
          </Sheet>
        </div>
      </div>
    </>
  );
}

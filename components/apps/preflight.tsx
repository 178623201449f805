import { LintFindings, type LintLeads } from "@/components/diagnosis/lint-findings";
import { Sheet, SheetHead } from "@/components/ui/sheet";
import { describeFindings, lint } from "@/lib/diagnosis";
import type { RegistrationView } from "@/lib/trace/views";
import type { LintMessages } from "@/messages/en/lint";

interface PreflightProps {
  readonly app: RegistrationView;
  readonly t: LintMessages;
  readonly leads: LintLeads;
}

/** The registration as it is saved, before anything is sent with it. */
export function Preflight({ app, t, leads }: PreflightProps) {
  const { clientId, redirectUrls, scopes } = app;
  const all = lint({ registration: { client_id: clientId, redirect_urls: redirectUrls, scopes } });
  // The URLs are this very tool's: whoever reads that they are of this machine has it open on this machine.
  const findings = all.filter(({ rule }) => rule !== "redirect-uri-localhost");
  return (
    <Sheet aria-labelledby="preflight">
      <SheetHead id="preflight" title={t.app.title} note={t.app.note} />
      <div className="px-6 pb-6 max-md:px-4 max-md:pb-4">
        <LintFindings
          findings={describeFindings(findings, t.findings)}
          within="registration."
          words={{ ...t, leads }}
        />
      </div>
    </Sheet>
  );
}

import type { ReactNode } from "react";
import { SignatureCheck } from "@/components/diagnosis/signature-check";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import type { RegistrationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import type { Locale } from "@/messages/locale";
import { Workbench } from "./workbench";

interface DiagnosePageProps {
  readonly t: Messages;
  readonly locale: Locale;
  /** `null`: nobody is signed in, and nothing on this page needs it but the check of a signature. */
  readonly registrations: readonly RegistrationView[] | null;
  /** What was pasted without scripts, redacted, and its diagnosis. */
  readonly served: { readonly text: string; readonly verdict: ReactNode } | null;
  /** It was pasted without scripts, and cannot be shown. */
  readonly tooLong: boolean;
}

export function DiagnosePage({ t, locale, registrations, served, tooLong }: DiagnosePageProps) {
  const { title, lead, box, boxHint, privacy, clear, tryOne, samples, loading, failed, waiting, noScript, fromHome } =
    t.diagnose;
  return (
    <>
      <PageHead title={title} lead={lead} />
      <Notice tone="warn" className="hidden noscript:flex">
        {noScript}
      </Notice>
      {tooLong ? <Notice tone="bad">{t.diagnose.tooLong}</Notice> : null}
      <Workbench
        served={served}
        locale={locale}
        words={{ box, boxHint, privacy, button: fromHome.button, clear, tryOne, samples, loading, failed, waiting }}
        copied={{ done: t.common.copy.done, failed: t.common.copy.failed }}
      />
      <SignatureCheck
        registrations={registrations}
        signInHref="/sign-in?callbackUrl=%2Fdiagnose"
        locale={locale}
        t={t}
      />
    </>
  );
}

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
}

export function DiagnosePage({ t, locale, registrations }: DiagnosePageProps) {
  const { title, lead, box, boxHint, privacy, clear, tryOne, samples, loading, failed, waiting, noScript } = t.diagnose;
  return (
    <>
      <PageHead title={title} lead={lead} />
      <Notice tone="warn" className="hidden noscript:flex">
        {noScript}
      </Notice>
      <Workbench
        locale={locale}
        words={{ box, boxHint, privacy, clear, tryOne, samples, loading, failed, waiting }}
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

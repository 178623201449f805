import { Sheet, SheetHead } from "@/components/ui/sheet";
import type { TokenLife } from "@/lib/trace/token-life";
import type { InstallationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import type { Locale } from "@/messages/locale";
import { Generations } from "./generations";
import { HearOfUninstall } from "./hear-of-uninstall";
import { RefreshForm } from "./refresh-form";
import { type TokenDoing, TokenNotices } from "./token-notices";

interface TokenSectionProps {
  readonly installation: InstallationView;
  readonly life: TokenLife;
  readonly causeTitle: string | null;
  readonly doing: TokenDoing | null;
  readonly t: Messages;
  readonly locale: Locale;
}

/** The life of an installation's token: what it is now, what was before, how it goes on and how it ends. */
export function TokenSection(props: TokenSectionProps) {
  const { installation, life, t, locale } = props;
  const words = t.tokenLife;
  return (
    <Sheet id="token" aria-labelledby="token-title">
      <SheetHead id="token-title" title={words.title} note={words.note} />
      <div className="grid gap-3 px-6 pb-4 empty:hidden max-md:px-4">
        <TokenNotices {...props} />
      </div>
      <div className="border-line border-t">
        <Generations installation={installation} t={t} locale={locale} />
      </div>
      <div className="grid gap-x-10 gap-y-6 border-line border-t px-6 py-5 empty:hidden max-md:px-4 lg:grid-cols-2 print:hidden">
        {installation.hasRefreshToken && installation.registration !== null ? (
          <RefreshForm installation={installation} life={life} t={t} />
        ) : null}
        <HearOfUninstall installation={installation} t={t} />
      </div>
    </Sheet>
  );
}

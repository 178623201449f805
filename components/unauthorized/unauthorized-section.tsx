import { Sheet, SheetHead } from "@/components/ui/sheet";
import type { TokenStoryView } from "@/lib/probe/unauthorized/token-story-view";
import type { InstallationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import type { Locale } from "@/messages/locale";
import { AskCalls } from "./ask-calls";
import { PasteToken } from "./paste-token";
import { StorySoFar } from "./story-so-far";
import { ToldStory } from "./told-story";

interface UnauthorizedSectionProps {
  readonly installation: InstallationView;
  readonly story: TokenStoryView;
  readonly t: Messages;
  readonly locale: Locale;
  readonly nowMs: number;
}

/** Why a token is answered with 401: what is known, what would be asked, and what came of it. */
export function UnauthorizedSection({ installation, story, t, locale, nowMs }: UnauthorizedSectionProps) {
  const words = t.unauthorized;
  const { before, urls, after } = story;
  const action = `/stores/${installation.id}/unauthorized`;
  const ask =
    urls === null ? null : <AskCalls plan={before.plan} urls={urls} action={action} again={after !== null} t={words} />;
  return (
    <Sheet id="unauthorized" aria-labelledby="unauthorized-title">
      <SheetHead id="unauthorized-title" title={words.title} note={words.note} />
      {after === null ? (
        <StorySoFar told={before.told} t={words}>
          {ask}
        </StorySoFar>
      ) : (
        <>
          <ToldStory after={after} installation={installation} t={t} locale={locale} nowMs={nowMs} />
          {ask}
        </>
      )}
      {urls === null ? null : <PasteToken action={action} open={after?.known.subject === "pasted"} t={words} />}
    </Sheet>
  );
}

import { PageHead } from "@/components/ui/page-head";
import type { DiagnosisWords } from "@/lib/diagnosis";
import type { Messages } from "@/messages/en";
import type { Locale } from "@/messages/locale";
import { CauseFinder } from "./cause-finder";
import { indexCauses } from "./index-causes";

interface ErrorsPageProps {
  readonly t: Messages;
  readonly locale: Locale;
  readonly words: DiagnosisWords;
  /** The other languages: what is asked in one of them is found as well. */
  readonly others: readonly DiagnosisWords[];
  readonly query: string;
}

const quick = ["invalid_grant", "invalid_client", "invalid_scope", "state", "400", "401", "403", "404", "429", "5xx"];

/** The catalog: every cause with a page of its own, found by code, status or phrase; complete without scripts. */
export function ErrorsPage({ t, locale, words, others, query }: ErrorsPageProps) {
  return (
    <>
      <PageHead title={t.errors.title} lead={t.errors.lead} />
      <CauseFinder
        causes={indexCauses(words, others)}
        base={`/${locale}/errors`}
        asked={query}
        steps={words.steps}
        quick={quick}
        words={t.errors.finder}
      />
    </>
  );
}

import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Sheet } from "@/components/ui/sheet";
import type { RunSummary } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import type { Locale } from "@/messages/locale";
import { RunTable } from "./run-table";

interface RunsPageProps {
  readonly runs: readonly RunSummary[];
  readonly t: Messages;
  readonly locale: Locale;
  readonly nowMs: number;
  /** Where the next page of older runs is, if there is one; `newestHref` when this is not the first. */
  readonly olderHref?: string;
  readonly newestHref?: string;
}

export function RunsPage({ runs, t, locale, nowMs, olderHref, newestHref }: RunsPageProps) {
  return (
    <>
      <PageHead title={t.home.runsTitle} lead={t.home.runsLead} />
      <Sheet aria-label={t.home.runsTitle}>
        {runs.length === 0 ? (
          <Empty
            title={t.home.noRuns}
            action={
              <LinkButton href="/install" look="first">
                {t.home.install}
              </LinkButton>
            }
          >
            {t.home.noRunsNote}
          </Empty>
        ) : (
          <RunTable runs={runs} t={t} locale={locale} nowMs={nowMs} />
        )}
      </Sheet>
      {olderHref === undefined && newestHref === undefined ? null : (
        <div className="flex flex-wrap justify-between gap-3">
          <span>{newestHref === undefined ? null : <LinkButton href={newestHref}>← {t.home.newest}</LinkButton>}</span>
          <span>{olderHref === undefined ? null : <LinkButton href={olderHref}>{t.home.older} →</LinkButton>}</span>
        </div>
      )}
    </>
  );
}

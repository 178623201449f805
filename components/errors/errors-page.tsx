import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Prose } from "@/components/ui/prose";
import { Sheet } from "@/components/ui/sheet";
import { TextField } from "@/components/ui/text-field";
import { type CauseId, catalog, type DiagnosisWords } from "@/lib/diagnosis";
import type { Messages } from "@/messages/en";
import { groupCauses } from "./group-causes";

interface ErrorsPageProps {
  readonly t: Messages;
  readonly words: DiagnosisWords;
  readonly query: string;
  /** What the query found, best first; all of them without one. */
  readonly found: readonly CauseId[];
}

/** The catalog: every cause with a page of its own, found by code, status or phrase; complete without scripts. */
export function ErrorsPage({ t, words, query, found }: ErrorsPageProps) {
  const searched = query !== "";
  return (
    <>
      <PageHead title={t.errors.title} lead={t.errors.lead} />
      <search>
        <form method="get" action="/errors" className="flex items-start gap-3 max-md:flex-wrap">
          <div className="min-w-0 max-w-[36rem] flex-1">
            <TextField
              name="q"
              label={t.errors.search}
              hint={t.errors.searchHint}
              words={{ required: t.common.required, optional: "" }}
              value={query}
              maxLength={200}
            />
          </div>
          <div className="flex gap-3 md:mt-7">
            <Button look="first" size="big">
              {t.errors.find}
            </Button>
            {searched ? (
              <LinkButton href="/errors" size="big">
                {t.errors.all}
              </LinkButton>
            ) : null}
          </div>
        </form>
      </search>
      {searched ? (
        <Sheet aria-label={t.errors.found(found.length, query)}>
          <p className="border-line border-b px-6 py-3 font-semibold text-sm max-md:px-4" role="status">
            {t.errors.found(found.length, query)}
          </p>
          {found.length === 0 ? <Empty title={t.errors.nothing}>{t.errors.nothingNote}</Empty> : null}
          <CauseList ids={found} words={words} />
        </Sheet>
      ) : (
        groupCauses(found).map(({ step, ids }) => (
          <Sheet key={step} aria-labelledby={`at-${step}`}>
            <h2
              id={`at-${step}`}
              className="flex items-center gap-2 border-line border-b px-6 py-3 font-semibold text-sm max-md:px-4"
            >
              {words.steps[step]} <Chip mark={null}>{ids.length}</Chip>
            </h2>
            <CauseList ids={ids} words={words} />
          </Sheet>
        ))
      )}
    </>
  );
}

function CauseList({ ids, words }: { readonly ids: readonly CauseId[]; readonly words: DiagnosisWords }) {
  return (
    <ul className="grid gap-x-8 gap-y-4 px-6 py-4 text-sm max-md:px-4 lg:grid-cols-2">
      {ids.map((id) => (
        <li key={id} className="min-w-0">
          <Link href={`/errors/${id}`} prefetch={false} className="link font-semibold">
            {words.causes[id].title}
          </Link>{" "}
          <span className="text-ink-faint text-xs">{words.party[catalog[id].party]}</span>
          <span className="mt-0.5 block text-ink-soft">
            <Prose text={words.causes[id].summary} />
          </span>
        </li>
      ))}
    </ul>
  );
}

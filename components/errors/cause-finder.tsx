"use client";

import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from "react";
import { useTypedBefore } from "@/components/ui/use-typed-before";
import type { EvidenceStep } from "@/lib/diagnosis/evidence";
import type { Messages } from "@/messages/en";
import { CauseRows } from "./cause-rows";
import { groupCauses } from "./group-causes";
import type { IndexedCause } from "./index-causes";
import { searchCauses } from "./search-causes";
import { SearchField } from "./search-field";

interface CauseFinderProps {
  readonly causes: readonly IndexedCause[];
  /** `/en/errors`; each cause has its page below. */
  readonly base: string;
  readonly asked: string;
  readonly steps: Readonly<Record<EvidenceStep, string>>;
  readonly quick: readonly string[];
  readonly words: FinderWords;
}

export type FinderWords = Messages["errors"]["finder"];

const addressOf = (base: string, query: string) => (query === "" ? base : `${base}?q=${encodeURIComponent(query)}`);

/** The whole catalog under one field. The server writes the list for the query at hand; scripts only make it instant. */
export function CauseFinder({ causes, base, asked, steps, quick, words }: CauseFinderProps) {
  const [query, setQuery] = useState(asked);
  const search = useMemo(() => searchCauses(causes), [causes]);
  const found = useMemo(() => search(query), [search, query]);
  const field = useRef<HTMLInputElement>(null);
  useTypedBefore(field, asked, setQuery);
  const searched = query.trim() !== "";
  const first = searched ? found[0] : undefined;

  // The address keeps the query, so that it can be sent to somebody; a letter more is no new entry in the history.
  useEffect(() => {
    if (query === asked && !location.search.includes("q=")) return;
    const timer = setTimeout(
      () => history.replaceState(history.state, "", addressOf(location.pathname, query.trim())),
      250,
    );
    return () => clearTimeout(timer);
  }, [query, asked]);

  const openFirst = (event: KeyboardEvent) => {
    if (event.key === "Escape" && query !== "") {
      event.preventDefault();
      setQuery("");
    } else if (event.key === "Enter" && first !== undefined && !event.nativeEvent.isComposing) {
      event.preventDefault();
      location.assign(`${base}/${first.id}`);
    }
  };
  const ask = (text: string) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    setQuery(text);
    field.current?.focus();
  };

  return (
    <>
      <div className="grid gap-3">
        <SearchField
          ref={field}
          action={base}
          label={words.search}
          placeholder={words.placeholder}
          find={words.find}
          value={query}
          onChange={setQuery}
          onKeyDown={openFirst}
        />
        <ul aria-label={words.quick} className="flex flex-wrap gap-1.5">
          {quick.map((text) => (
            <li key={text}>
              <a
                href={addressOf(base, text)}
                onClick={ask(query.trim() === text ? "" : text)}
                aria-current={query.trim() === text ? "true" : undefined}
                className={`tap inline-flex min-h-7 items-center rounded-full border px-2.5 font-mono text-xs no-underline max-md:min-h-9 ${
                  query.trim() === text
                    ? "border-accent bg-accent-wash text-ink"
                    : "border-line bg-sheet text-ink-soft hover:border-field-line hover:text-ink"
                }`}
              >
                {text}
              </a>
            </li>
          ))}
        </ul>
      </div>
      {searched ? (
        <section className="min-w-0 overflow-clip rounded-md border border-line bg-sheet">
          <p
            className="flex flex-wrap items-baseline justify-between gap-x-4 border-line border-b px-4 py-2.5 font-semibold text-sm"
            role="status"
          >
            {(found.length === 1 ? words.foundOne : words.foundMany)
              .replace("{n}", String(found.length))
              .replace("{q}", () => query.trim())}
            <a href={base} onClick={ask("")} className="link font-normal">
              {words.all}
            </a>
          </p>
          {found.length === 0 ? (
            <div className="px-6 py-10 text-center max-md:px-4">
              <p className="font-semibold text-lg">{words.nothing}</p>
              <p className="mx-auto mt-1 max-w-[56ch] text-ink-soft">{words.nothingNote}</p>
            </div>
          ) : (
            <CauseRows causes={found} base={base} />
          )}
        </section>
      ) : (
        <>
          <nav aria-label={words.steps} className="flex flex-wrap gap-x-4 gap-y-1 text-sm max-md:hidden">
            {groupCauses(causes).map(({ step, causes: inside }) => (
              <a key={step} href={`#at-${step}`} className="text-ink-soft no-underline hover:text-ink hover:underline">
                {steps[step]} <span className="text-ink-faint text-xs">{inside.length}</span>
              </a>
            ))}
          </nav>
          {groupCauses(causes).map(({ step, causes: inside }) => (
            <section
              key={step}
              aria-labelledby={`at-${step}`}
              className="min-w-0 overflow-clip rounded-md border border-line bg-sheet"
            >
              <h2
                id={`at-${step}`}
                className="flex scroll-mt-4 items-center gap-2 border-line border-b bg-well px-4 py-1.5 font-semibold text-ink-soft text-sm"
              >
                {steps[step]} <span className="font-normal text-ink-faint text-xs">{inside.length}</span>
              </h2>
              <CauseRows causes={inside} base={base} />
            </section>
          ))}
        </>
      )}
    </>
  );
}

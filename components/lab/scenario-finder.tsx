"use client";

import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from "react";
import { searchCauses } from "@/components/errors/search-causes";
import { SearchField } from "@/components/errors/search-field";
import { useTypedBefore } from "@/components/ui/use-typed-before";
import type { LabMessages } from "@/messages/en/lab";
import { type FilterChoice, FilterLinks } from "./filter-links";
import { type LabQuery, labAddress } from "./lab-query";
import { ScenarioRows } from "./scenario-rows";
import { beliefs, type ScenarioRow, scenarioGroups } from "./scenario-view";

export type LabFinderWords = Pick<LabMessages, "beliefs" | "finder" | "groups">;

interface ScenarioFinderProps {
  readonly rows: readonly ScenarioRow[];
  readonly asked: LabQuery;
  readonly words: LabFinderWords;
}

const nothing: LabQuery = { q: "", group: null, belief: null };
const any = "";

/** All scenarios under one field and two filters. The server writes the list for the address; scripts only make it instant. */
export function ScenarioFinder({ rows, asked, words }: ScenarioFinderProps) {
  const [query, setQuery] = useState(asked);
  const search = useMemo(() => searchCauses(rows), [rows]);
  const found = useMemo(() => search(query.q), [search, query.q]);
  const field = useRef<HTMLInputElement>(null);
  useTypedBefore(field, asked.q, (q) => setQuery({ ...asked, q }));
  const fits = (row: ScenarioRow, { group, belief }: Pick<LabQuery, "group" | "belief">) =>
    (group === null || row.group === group) && (belief === null || row.belief === belief);
  const shown = found.filter((row) => fits(row, query));
  const isNarrowed = labAddress(query) !== "/lab";

  // The address keeps the query, so that it can be sent to somebody; a letter more is no new entry in the history.
  useEffect(() => {
    const address = labAddress(query);
    if (address === `${location.pathname}${location.search}`) return;
    const timer = setTimeout(() => history.replaceState(history.state, "", address), 250);
    return () => clearTimeout(timer);
  }, [query]);

  const openFirst = (event: KeyboardEvent) => {
    const [first] = shown;
    if (event.key === "Escape" && query.q !== "") {
      event.preventDefault();
      setQuery({ ...query, q: "" });
    } else if (event.key === "Enter" && query.q !== "" && first !== undefined && !event.nativeEvent.isComposing) {
      event.preventDefault();
      location.assign(`/lab/${first.id}`);
    }
  };
  const choose = (next: LabQuery) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    setQuery(next);
  };
  const groups = scenarioGroups.filter((group) => rows.some((row) => row.group === group));
  const choices = <Value extends string>(
    name: "group" | "belief",
    values: readonly Value[],
    label: (value: Value) => string,
  ): readonly FilterChoice[] =>
    [null, ...values].map((value) => {
      const next = { ...query, [name]: value };
      return {
        value: value ?? any,
        label: value === null ? words.finder.any : label(value),
        href: labAddress(next),
        count: found.filter((row) => fits(row, next)).length,
        chosen: query[name] === value,
      };
    });

  return (
    <>
      <div className="grid gap-3">
        <SearchField
          ref={field}
          action="/lab"
          label={words.finder.search}
          placeholder={words.finder.placeholder}
          find={words.finder.find}
          value={query.q}
          onChange={(q) => setQuery({ ...query, q })}
          onKeyDown={openFirst}
        />
        <FilterLinks
          label={words.finder.groups}
          choices={choices("group", groups, (group) => words.groups[group])}
          onChoose={(value) => choose({ ...query, group: groups.find((group) => group === value) ?? null })}
        />
        <FilterLinks
          label={words.finder.beliefs}
          choices={choices("belief", beliefs, (belief) => words.beliefs[belief].name)}
          onChoose={(value) => choose({ ...query, belief: beliefs.find((belief) => belief === value) ?? null })}
        />
        <p role="status" className="flex flex-wrap gap-x-4 text-ink-soft text-sm">
          {words.finder.found.replace("{n}", String(shown.length)).replace("{all}", String(rows.length))}
          {isNarrowed ? (
            <a href="/lab" onClick={choose(nothing)} className="link">
              {words.finder.all}
            </a>
          ) : null}
        </p>
      </div>
      {shown.length === 0 ? (
        <div className="rounded-md border border-line bg-sheet px-6 py-10 text-center max-md:px-4">
          <p className="font-semibold text-lg">{words.finder.nothing}</p>
          <p className="mt-1 text-ink-soft">{words.finder.nothingNote}</p>
        </div>
      ) : null}
      {groups.map((group) => {
        const inside = shown.filter((row) => row.group === group);
        return inside.length === 0 ? null : (
          <section
            key={group}
            aria-labelledby={`at-${group}`}
            className="min-w-0 overflow-clip rounded-md border border-line bg-sheet"
          >
            <h2
              id={`at-${group}`}
              className="flex scroll-mt-4 items-center gap-2 border-line border-b bg-well px-4 py-1.5 font-semibold text-ink-soft text-sm"
            >
              {words.groups[group]} <span className="font-normal text-ink-faint text-xs">{inside.length}</span>
            </h2>
            <ScenarioRows rows={inside} words={words} />
          </section>
        );
      })}
    </>
  );
}

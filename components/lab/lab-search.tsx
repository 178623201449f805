"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { SearchField } from "@/components/errors/search-field";
import { useTypedBefore } from "@/components/ui/use-typed-before";
import type { LabMessages } from "@/messages/en/lab";
import { type LabQuery, labAddress } from "./lab-query";

interface LabSearchProps {
  readonly asked: Omit<LabQuery, "open">;
  /** The page of the best hit for what was asked. */
  readonly first: string | null;
  readonly words: Pick<LabMessages["finder"], "find" | "placeholder" | "search">;
}

/** The page's address follows what is typed, and the server finds; without scripts the form asks the same. */
export function LabSearch({ asked, first, words }: LabSearchProps) {
  const router = useRouter();
  const [q, setQ] = useState(asked.q);
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** What was asked from here, the newest last: an answer to it is no news. */
  const sent = useRef<readonly string[]>([asked.q]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const ask = (text: string, afterMs: number) => {
    setQ(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      sent.current = [...sent.current, text.trim()];
      router.replace(labAddress({ ...asked, q: text, open: null }), { scroll: false });
    }, afterMs);
  };
  useTypedBefore(field, asked.q, (typed) => ask(typed, 0));

  // Another link, or a step back, asks for something else: the field follows.
  useEffect(() => {
    const isOurs = sent.current.includes(asked.q);
    if (!isOurs) setQ(asked.q);
    if (!isOurs || asked.q === sent.current.at(-1)) sent.current = [asked.q];
  }, [asked.q]);

  const pressed = (event: KeyboardEvent) => {
    if (event.key === "Escape" && q !== "") {
      event.preventDefault();
      ask("", 0);
    } else if (event.key === "Enter" && !event.nativeEvent.isComposing) {
      event.preventDefault();
      if (q.trim() === asked.q && first !== null) location.assign(first);
      else ask(q, 0);
    }
  };
  return (
    <SearchField
      ref={field}
      action="/lab"
      label={words.search}
      placeholder={words.placeholder}
      find={words.find}
      value={q}
      onChange={(text) => ask(text, 200)}
      onKeyDown={pressed}
    >
      {asked.group === null ? null : <input type="hidden" name="group" value={asked.group} />}
      {asked.belief === null ? null : <input type="hidden" name="belief" value={asked.belief} />}
    </SearchField>
  );
}

"use client";

import { type ReactNode, useCallback, useDeferredValue, useEffect, useMemo, useState } from "react";
import { Empty } from "@/components/ui/empty";
import { Notice } from "@/components/ui/notice";
import { Sheet } from "@/components/ui/sheet";
import type { Locale, Observed } from "@/lib/diagnosis";
import { tagByChance } from "@/lib/trace/tag-by-chance";
import type { Messages } from "@/messages/en";
import type { Corrections } from "./correct-evidence";
import { type Doctor, loadDoctor } from "./doctor";
import { readEvidenceLink } from "./evidence-link";
import { takeOver } from "./hand-over";
import { PasteBox, type PasteWords } from "./paste-box";
import { Understood } from "./understood";
import { Verdict } from "./verdict";

interface WorkbenchProps {
  readonly locale: Locale;
  readonly words: PasteWords & {
    readonly loading: string;
    readonly failed: string;
    readonly waiting: { readonly title: string; readonly text: string };
  };
  /** What the server has read already, and its diagnosis until this page has its own. */
  readonly served: { readonly text: string; readonly verdict: ReactNode } | null;
  readonly copied: Pick<Messages["common"]["copy"], "done" | "failed">;
}

const none: Corrections = new Map();
const nothingFound: Observed = {};
const random = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** The whole reading happens here, in the browser; there is no request in this file, nor in what it calls. */
export function Workbench({ locale, words, served, copied }: WorkbenchProps) {
  // What the server read holds no token any more: nothing of it is held against a time.
  const [{ text, at }, setPaste] = useState({ text: served?.text ?? "", at: 0 });
  const [corrections, setCorrections] = useState<Corrections>(none);
  const [found, setFound] = useState<Observed>(nothingFound);
  const [doctor, setDoctor] = useState<Doctor | "failed" | null>(null);
  const [tag] = useState(() => tagByChance(random));

  const setText = useCallback((now: string) => setPaste({ text: now, at: Date.now() }), []);

  const start = (now: string) => {
    setText(now);
    setCorrections(none);
    setFound(nothingFound);
  };

  useEffect(() => {
    void loadDoctor(locale).then(setDoctor, () => setDoctor("failed"));
  }, [locale]);

  useEffect(() => {
    const handed = takeOver();
    if (handed !== null) setText(handed);
    const open = () => {
      void readEvidenceLink(location.hash).then((evidence) => {
        if (evidence !== null) {
          setText(JSON.stringify(evidence, null, 2));
          setCorrections(none);
        }
      });
    };
    open();
    window.addEventListener("hashchange", open);
    return () => window.removeEventListener("hashchange", open);
  }, [setText]);

  // Typing stays smooth while a long paste is read.
  const read = useDeferredValue(text);
  const loaded = doctor === "failed" ? null : doctor;
  const explanation = useMemo(
    () =>
      loaded === null || read.trim() === ""
        ? null
        : loaded.explain({ text: read, at, corrections, found }, { locale, words: loaded.words.diagnosis }, tag),
    [loaded, read, at, corrections, found, locale, tag],
  );

  const reading = explanation?.reading;
  useEffect(() => {
    if (reading === undefined || loaded === null) return;
    let current = true;
    void loaded.checkVerifier(reading).then((now) => {
      if (current) setFound((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
    });
    return () => {
      current = false;
    };
  }, [loaded, reading]);

  const correct = (changes: Iterable<readonly [string, string | null]>) =>
    setCorrections((before) => new Map([...before, ...changes]));

  return (
    <>
      <PasteBox text={text} words={words} onText={setText} onStart={start} />
      {doctor === "failed" ? (
        <Notice tone="bad" live>
          {words.failed}
        </Notice>
      ) : null}
      {loaded === null || explanation === null ? (
        served !== null && text === served.text ? (
          served.verdict
        ) : (
          <Sheet>
            <Empty title={words.waiting.title}>{text.trim() === "" ? words.waiting.text : words.loading}</Empty>
          </Sheet>
        )
      ) : (
        <>
          <Verdict
            explanation={explanation}
            t={loaded.words}
            copied={copied}
            onFacts={correct}
            onText={(more) => setText(`${text.trimEnd()}\n\n${more}\n`)}
          />
          <Understood
            explanation={explanation}
            corrections={corrections}
            t={loaded.words}
            onCorrect={(path, value) => correct([[path, value]])}
            onUndo={() => setCorrections(none)}
          />
        </>
      )}
    </>
  );
}

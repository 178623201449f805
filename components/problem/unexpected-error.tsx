"use client";

import { enProblems } from "@/messages/en/problems";
import { viProblems } from "@/messages/vi/problems";

interface UnexpectedErrorProps {
  readonly onRetry: () => void;
  /** What the server's log calls this failure. */
  readonly reference?: string;
}

/** The one page that the browser makes by itself: the server could not. */
export function UnexpectedError({ onRetry, reference }: UnexpectedErrorProps) {
  const words = typeof document !== "undefined" && document.documentElement.lang === "vi" ? viProblems : enProblems;
  const { title, detail } = words.faults.unexpected;
  return (
    <section className="rounded-md border border-line border-l-4 border-l-bad bg-sheet p-6 max-md:p-4">
      <h1 className="font-semibold text-xl tracking-tight">{title}</h1>
      <p className="mt-2 max-w-[68ch] text-ink-soft">{detail}</p>
      {reference === undefined ? null : (
        <p className="mt-2 text-sm">
          <code>{words.reference(reference)}</code>
        </p>
      )}
      <button
        type="button"
        onClick={onRetry}
        className="mt-4 min-h-9 rounded-sm bg-accent px-4 font-medium text-accent-ink text-sm hover:bg-accent-strong"
      >
        {words.again}
      </button>
    </section>
  );
}

"use client";

import { useEffect, useState } from "react";
import { type ButtonLook, buttonStyle } from "./button-style";

interface CopyButtonProps extends ButtonLook {
  /** The text itself, or an address of ours that answers it: what is long is not sent before it is wanted. */
  readonly value: string | { readonly from: string };
  readonly label: string;
  readonly done: string;
  readonly failed: string;
  /** Says what is copied when the label alone does not. */
  readonly title?: string;
}

type Copied = "no" | "yes" | "failed";

export function CopyButton({ value, label, done, failed, title, look = "quiet", size = "small" }: CopyButtonProps) {
  const [copied, setCopied] = useState<Copied>("no");

  useEffect(() => {
    if (copied === "no") return;
    const timer = setTimeout(() => setCopied("no"), 2000);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = () => {
    void writeToClipboard(value).then(
      () => setCopied("yes"),
      () => setCopied("failed"),
    );
  };
  // The three words share one cell, so that the button keeps its width while the word changes.
  const words: readonly [Copied, string][] = [
    ["no", label],
    ["yes", `✓ ${done}`],
    ["failed", `✕ ${failed}`],
  ];
  return (
    <button
      type="button"
      onClick={copy}
      aria-label={title === undefined ? undefined : `${label}: ${title}`}
      className={`${buttonStyle({ look, size })} shrink-0 whitespace-nowrap`}
    >
      <span className={look === "quiet" ? "grid justify-items-end" : "grid justify-items-center"}>
        {words.map(([state, word]) => (
          <span
            key={state}
            aria-hidden={state !== copied}
            className={state === copied ? "[grid-area:1/1]" : "invisible [grid-area:1/1]"}
          >
            {word}
          </span>
        ))}
      </span>
      <span role="status" className="sr-only">
        {copied === "no" ? "" : copied === "yes" ? done : failed}
      </span>
    </button>
  );
}

async function writeToClipboard(value: CopyButtonProps["value"]): Promise<void> {
  if (typeof value === "string") return await navigator.clipboard.writeText(value);
  // The promise goes in unfinished: a browser that has waited for the answer no longer takes it for the person's press.
  const text = fetch(value.from).then(async (answer) => {
    if (!answer.ok) throw new Error(`${answer.status}`);
    return new Blob([await answer.text()], { type: "text/plain" });
  });
  await navigator.clipboard.write([new ClipboardItem({ "text/plain": text })]);
}

"use client";

import { useEffect, useRef, useState } from "react";
import { fitsScope, longestScope, scopeLength } from "@/lib/haravan/scope-lists";
import { sortScopes } from "@/lib/haravan/scopes";

interface ScopeCountProps {
  /** Field names of the ticks, and of the text field for other names. */
  readonly name: string;
  readonly moreName: string;
  readonly selected: readonly string[];
  /** What is sent at once, which has to fit; or an app's whole list, of which each install asks for a part. */
  readonly of: "request" | "list";
  readonly words: {
    readonly label: string;
    /** With `{length}`, `{limit}` and `{over}` in the places of the numbers: no function goes to the browser. */
    readonly of: string;
    readonly long: string;
  };
}

/** How long the `scope` parameter is, as it is put together. Without a script: of what the page came with. */
export function ScopeCount({ name, moreName, selected, of, words }: ScopeCountProps) {
  const place = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<readonly string[]>(selected);
  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return;
    const read = () => {
      const data = new FormData(form);
      const more = String(data.get(moreName) ?? "").split(/[\s,]+/);
      const scopes = sortScopes([...data.getAll(name).map(String), ...more.filter(Boolean)]);
      setChosen(scopes);
      // The button may stand outside of the form.
      for (const button of document.querySelectorAll<HTMLButtonElement>(`button[form="${form.id}"]`)) {
        button.disabled = of === "request" && !fitsScope(scopes);
      }
    };
    read();
    form.addEventListener("input", read);
    return () => form.removeEventListener("input", read);
  }, [name, moreName, of]);
  const length = scopeLength(chosen);
  const over = length - longestScope;
  const fill = (text: string) =>
    text.replace("{length}", String(length)).replace("{limit}", String(longestScope)).replace("{over}", String(over));
  return (
    <div
      ref={place}
      role="status"
      className={`sticky bottom-0 z-10 border-t bg-sheet py-2 text-sm ${over > 0 && of === "request" ? "border-bad text-bad" : "border-line text-ink-soft"}`}
    >
      <span className="font-medium">{words.label}:</span> {fill(words.of)}
      {over > 0 ? <span className="block">{fill(words.long)}</span> : null}
    </div>
  );
}

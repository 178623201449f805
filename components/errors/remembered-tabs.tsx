"use client";

import { type KeyboardEvent, type ReactNode, useId, useRef, useSyncExternalStore } from "react";

export interface RememberedTab {
  readonly key: string;
  readonly label: string;
  readonly content: ReactNode;
}

interface RememberedTabsProps {
  /** Where the choice is kept, for every page that has these tabs. */
  readonly memory: string;
  readonly label: string;
  readonly tabs: readonly RememberedTab[];
}

const chosen = new EventTarget();

function listen(onChange: () => void): () => void {
  chosen.addEventListener("change", onChange);
  return () => chosen.removeEventListener("change", onChange);
}

function recall(memory: string): string | null {
  try {
    return localStorage.getItem(memory);
  } catch {
    return null;
  }
}

function keep(memory: string, key: string): void {
  try {
    localStorage.setItem(memory, key);
  } catch {
    // A browser that keeps nothing shows the first one next time.
  }
  chosen.dispatchEvent(new Event("change"));
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * Without scripts a list of disclosures, with them tabs (tabs.css). The choice is applied before the first paint by the
 * script that <ApplyMemory> puts behind this element; React then finds what it would have made itself.
 */
export function RememberedTabs({ memory, label, tabs }: RememberedTabsProps) {
  const id = useId();
  const bar = useRef<HTMLDivElement>(null);
  const kept = useSyncExternalStore(
    listen,
    () => recall(memory),
    () => null,
  );
  const now = tabs.find(({ key }) => key === kept)?.key ?? tabs[0]?.key;

  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ key }) => key === now);
    const edge = event.key === "Home" ? 0 : event.key === "End" ? tabs.length - 1 : undefined;
    const to = edge ?? (at + (steps[event.key] ?? 0) + tabs.length) % tabs.length;
    const tab = tabs[to];
    if (tab === undefined || (edge === undefined && steps[event.key] === undefined)) return;
    event.preventDefault();
    keep(memory, tab.key);
    bar.current?.querySelectorAll<HTMLElement>("[role=tab]")[to]?.focus();
  };

  return (
    <div data-memory={memory}>
      <div ref={bar} role="tablist" aria-label={label} onKeyDown={move} className="tab-bar">
        {tabs.map(({ key, label: name }) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`${id}-${key}-tab`}
            aria-controls={`${id}-${key}`}
            aria-selected={key === now}
            tabIndex={key === now ? 0 : -1}
            data-key={key}
            onClick={() => keep(memory, key)}
            suppressHydrationWarning
          >
            {name}
          </button>
        ))}
      </div>
      {tabs.map(({ key, label: name, content }) => (
        <details
          key={key}
          className="tab-panel"
          data-key={key}
          data-chosen={key === now ? "" : undefined}
          open={key === now}
          suppressHydrationWarning
        >
          <summary>{name}</summary>
          <div role="tabpanel" id={`${id}-${key}`} aria-labelledby={`${id}-${key}-tab`} className="pt-3">
            {content}
          </div>
        </details>
      ))}
    </div>
  );
}

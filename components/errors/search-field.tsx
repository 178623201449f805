"use client";

import { type KeyboardEventHandler, type ReactNode, type RefObject, useEffect } from "react";
import { buttonStyle } from "@/components/ui/button-style";

interface SearchFieldProps {
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly action: string;
  readonly label: string;
  readonly placeholder: string;
  readonly find: string;
  readonly size?: "big" | "small";
  readonly value?: string;
  readonly onChange?: (text: string) => void;
  readonly onKeyDown?: KeyboardEventHandler;
  /** What else the form asks. */
  readonly children?: ReactNode;
}

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));

/** A GET form, complete by itself; `/` and ⌘K lead into it. */
export function SearchField(props: SearchFieldProps) {
  const { ref, action, label, placeholder, find, size = "big", value, onChange, onKeyDown, children } = props;

  useEffect(() => {
    const focus = (event: globalThis.KeyboardEvent) => {
      const wanted =
        (event.key === "/" && !typing(event.target)) || (event.key === "k" && (event.metaKey || event.ctrlKey));
      if (!wanted) return;
      event.preventDefault();
      ref.current?.focus();
      ref.current?.select();
    };
    addEventListener("keydown", focus);
    return () => removeEventListener("keydown", focus);
  }, [ref]);

  return (
    <search>
      <form method="get" action={action} className="flex gap-2">
        {children}
        <div className="relative min-w-0 flex-1">
          <input
            ref={ref}
            type="search"
            name="q"
            aria-label={label}
            placeholder={placeholder}
            {...(value === undefined ? {} : { value })}
            {...(onChange === undefined ? {} : { onChange: (event) => onChange(event.target.value) })}
            onKeyDown={onKeyDown}
            maxLength={200}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            aria-keyshortcuts="/ Control+K Meta+K"
            className={`peer w-full rounded-sm border border-field-line bg-sheet px-3 hover:border-ink-faint max-md:min-h-11 max-md:text-[1rem] ${
              size === "big" ? "min-h-11 text-base" : "min-h-9 text-sm"
            }`}
          />
          <span
            aria-hidden="true"
            className="with-scripts pointer-events-none absolute inset-y-0 right-3 my-auto h-fit rounded-xs border border-line bg-well px-1.5 font-mono text-ink-faint text-xs peer-focus:invisible peer-[:not(:placeholder-shown)]:invisible max-md:invisible"
          >
            /
          </span>
        </div>
        <button
          type="submit"
          className={`${buttonStyle(size === "big" ? { look: "first", size } : { size: "normal" })} without-scripts`}
        >
          {find}
        </button>
      </form>
    </search>
  );
}

"use client";

import { type ReactNode, useState } from "react";
import { buttonStyle } from "@/components/ui/button-style";
import { useFaults } from "./checked-form";

interface SecretFieldProps {
  readonly name: string;
  readonly which: "token" | "answer";
  readonly label: ReactNode;
  /** A line: hidden as a password is. Several: hidden by the style sheet, which hides nothing without one. */
  readonly lines: number;
  readonly hint: string;
  readonly optional?: string;
  readonly words: { readonly show: string; readonly hide: string };
  /** By the name of a fault; found here before it is sent. */
  readonly faults: Readonly<Record<string, string>>;
  /** Found by the server. */
  readonly error?: string | undefined;
  readonly more: { readonly label: string; readonly hrefs: Readonly<Record<string, string>> };
  readonly said?: string | null;
}

/** Takes a secret and gives none back: what is typed can be looked at in this very page, and comes back in no answer. */
export function SecretField(props: SecretFieldProps) {
  const { name, which, lines, words, faults, error, more } = props;
  const [shown, setShown] = useState(false);
  const [touched, setTouched] = useState(false);
  const found = useFaults()[which];
  const fault = found ?? (touched ? null : (props.said ?? null));
  const text = found === null ? (touched ? undefined : error) : faults[found];
  const href = fault === null ? undefined : more.hrefs[fault];
  const described = [`${name}-hint`, ...(text === undefined ? [] : [`${name}-fault`])].join(" ");
  const common = {
    id: name,
    name,
    spellCheck: false,
    autoComplete: "off",
    autoCapitalize: "off",
    "aria-describedby": described,
    "aria-invalid": text !== undefined,
    onInput: () => setTouched(true),
  };
  const look =
    "w-full rounded-sm border border-field-line bg-paper px-3 py-2 font-mono text-sm leading-relaxed hover:border-ink-faint aria-[invalid=true]:border-bad max-md:text-[1rem]";
  return (
    <div className="grid min-w-0 gap-1.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <label htmlFor={name} className="font-medium text-sm">
          {props.label}
          {props.optional === undefined ? null : (
            <span className="ml-2 font-normal text-ink-faint text-xs">{props.optional}</span>
          )}
        </label>
        <button
          type="button"
          aria-pressed={shown}
          aria-controls={name}
          onClick={() => setShown(!shown)}
          className={`ml-auto ${buttonStyle({ look: "quiet", size: "small" })}`}
        >
          {shown ? words.hide : words.show}
        </button>
      </div>
      {lines === 1 ? (
        <input {...common} type={shown ? "text" : "password"} maxLength={16_384} className={`min-h-11 ${look}`} />
      ) : (
        <textarea {...common} rows={lines} className={`${look} ${shown ? "" : "[-webkit-text-security:disc]"}`} />
      )}
      <p id={`${name}-hint`} className="max-w-[64ch] text-ink-soft text-sm">
        {props.hint}
      </p>
      {text === undefined ? null : (
        <p id={`${name}-fault`} role="alert" className="max-w-[64ch] text-bad text-sm">
          <span aria-hidden="true" className="mr-1.5 font-bold font-mono">
            ✕
          </span>
          {text}
          {href === undefined ? null : (
            <>
              {" "}
              <a href={href} className="link whitespace-nowrap">
                {more.label}
              </a>
            </>
          )}
        </p>
      )}
    </div>
  );
}

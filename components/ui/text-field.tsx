"use client";

import { Field } from "@base-ui/react/field";
import { useId } from "react";
import { Fault } from "./fault";

interface TextFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Written by the server: what was wrong with the value it got. */
  readonly error?: string;
  readonly words: { readonly required: string; readonly optional: string };
  readonly invalid?: string;
  readonly type?: "text" | "password" | "url";
  readonly value?: string;
  readonly required?: boolean;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly inputMode?: "text" | "numeric" | "url";
  readonly autoComplete?: string;
  /** Where the reader is to go on: the first field that was refused. */
  readonly first?: boolean;
  /** What is typed travels as it is: mono, no spelling help. */
  readonly literal?: boolean;
}

/** Label, hint and fault in the reader's language: the browser's own bubbles speak the browser's. */
export function TextField(props: TextFieldProps) {
  const { name, label, hint, error, words, invalid, required = false, literal = false, first = false } = props;
  const id = useId();
  const hintId = `${id}-hint`;
  const faultId = `${id}-fault`;
  const classes = `min-h-11 w-full rounded-sm border border-field-line bg-paper px-3 py-2 hover:border-ink-faint data-[invalid]:border-bad max-md:text-[1rem] ${
    literal ? "font-mono text-sm leading-relaxed" : "text-base"
  }`;
  return (
    <Field.Root
      name={name}
      invalid={error === undefined ? undefined : true}
      validationMode="onBlur"
      className="grid min-w-0 gap-1.5"
    >
      <Field.Label className="flex flex-wrap items-baseline gap-x-2 font-medium text-sm">
        {label}
        {required ? null : <span className="font-normal text-ink-faint text-xs">{words.optional}</span>}
      </Field.Label>
      <Field.Control
        type={props.type ?? "text"}
        defaultValue={props.value}
        required={required}
        pattern={props.pattern}
        maxLength={props.maxLength}
        inputMode={props.inputMode}
        autoComplete={props.autoComplete ?? "off"}
        spellCheck={!literal}
        // Written out, so that they hold before and without scripts too.
        aria-describedby={hint === undefined ? faultId : `${faultId} ${hintId}`}
        {...(error === undefined ? {} : { "aria-invalid": true })}
        // Only on a form that came back, at what is wrong with it.
        autoFocus={first}
        className={classes}
      />
      {hint === undefined ? null : (
        <Field.Description id={hintId} className="max-w-[64ch] text-ink-soft text-sm">
          {hint}
        </Field.Description>
      )}
      <div id={faultId} className="empty:hidden">
        <Fault text={error} />
        {error === undefined ? (
          <Field.Error match="valueMissing" className="text-bad text-sm">
            {words.required}
          </Field.Error>
        ) : null}
        {error === undefined && invalid !== undefined ? (
          <Field.Error match="patternMismatch" className="text-bad text-sm">
            {invalid}
          </Field.Error>
        ) : null}
      </div>
    </Field.Root>
  );
}

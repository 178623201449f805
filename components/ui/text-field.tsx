"use client";

import { Field } from "@base-ui/react/field";

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
  /** What is typed travels as it is: mono, no spelling help. */
  readonly literal?: boolean;
}

/** Label, hint and fault in the reader's language: the browser's own bubbles speak the browser's. */
export function TextField(props: TextFieldProps) {
  const { name, label, hint, error, words, invalid, required = false, literal = false } = props;
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
        className={classes}
      />
      {hint === undefined ? null : (
        <Field.Description className="max-w-[64ch] text-ink-soft text-sm">{hint}</Field.Description>
      )}
      {error === undefined ? null : (
        <p role="alert" className="text-bad text-sm">
          <span aria-hidden="true" className="mr-1.5 font-bold font-mono">
            ✕
          </span>
          {error}
        </p>
      )}
      <Field.Error match="valueMissing" className="text-bad text-sm">
        {words.required}
      </Field.Error>
      {invalid === undefined ? null : (
        <Field.Error match="patternMismatch" className="text-bad text-sm">
          {invalid}
        </Field.Error>
      )}
    </Field.Root>
  );
}

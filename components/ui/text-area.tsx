interface TextAreaProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly lines: number;
}

/** For pasted text. Rendered by the server: the pages that have one send no script for it. */
export function TextArea({ name, label, hint, lines }: TextAreaProps) {
  const hintId = `${name}-hint`;
  return (
    <div className="grid min-w-0 gap-1.5">
      <label htmlFor={name} className="font-medium text-sm">
        {label}
      </label>
      <textarea
        id={name}
        name={name}
        rows={lines}
        required
        spellCheck={false}
        autoComplete="off"
        aria-describedby={hintId}
        className="w-full rounded-sm border border-field-line bg-paper px-3 py-2 font-mono text-sm leading-relaxed hover:border-ink-faint max-md:text-[1rem]"
      />
      <p id={hintId} className="max-w-[64ch] text-ink-soft text-sm">
        {hint}
      </p>
    </div>
  );
}

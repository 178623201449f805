import { CopyButton } from "./copy-button";
import { WireText } from "./wire-text";

interface CopyFieldProps {
  readonly label: string;
  readonly value: string;
  readonly copy: { readonly label: string; readonly done: string; readonly failed: string };
  readonly note?: string;
  /** Several lines, kept as they are. */
  readonly lines?: boolean;
}

/** A value somebody must carry elsewhere: literal, selectable, with its button. */
export function CopyField({ label, value, copy, note, lines = false }: CopyFieldProps) {
  // On a phone the button of a long value stands under it: beside it, a URL would be a column of letters.
  const long = lines || value.length > 32;
  return (
    <div className="min-w-0">
      <p className="font-medium text-ink-faint text-xs">{label}</p>
      <div
        className={`mt-1 flex gap-2 rounded-sm border border-line bg-well py-1 pr-1 pl-3 ${
          long ? "items-start max-md:flex-col max-md:items-end max-md:gap-0" : "items-center"
        }`}
      >
        <code
          className={`min-w-0 flex-1 select-all text-sm ${lines ? "whitespace-pre-wrap" : ""} ${long ? "py-1 max-md:w-full max-md:pr-2" : ""}`}
        >
          <WireText text={value} />
        </code>
        <CopyButton value={value} label={copy.label} done={copy.done} failed={copy.failed} title={label} />
      </div>
      {note === undefined ? null : <p className="mt-1 text-ink-soft text-sm">{note}</p>}
    </div>
  );
}

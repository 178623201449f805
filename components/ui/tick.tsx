import type { ReactNode } from "react";

interface TickProps {
  readonly name: string;
  readonly value?: string;
  readonly checked?: boolean;
  readonly required?: boolean;
  readonly children: ReactNode;
  readonly note?: ReactNode;
}

/** A checkbox whose words are its target. */
export function Tick({ name, value = "on", checked = false, required = false, children, note }: TickProps) {
  return (
    <label className="grid min-h-9 grid-cols-[auto_1fr] items-start gap-x-2.5 rounded-sm px-2 py-1.5 text-sm hover:bg-well max-md:min-h-11">
      <input
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={checked}
        required={required}
        className="mt-1 size-4"
      />
      <span className="min-w-0">
        <span className="block">{children}</span>
        {note === undefined ? null : <span className="block max-w-[64ch] text-ink-soft">{note}</span>}
      </span>
    </label>
  );
}

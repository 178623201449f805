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
    <label className="tick">
      <input type="checkbox" name={name} value={value} defaultChecked={checked} required={required} />
      <span>
        <span>{children}</span>
        {note === undefined ? null : <span className="tick-note">{note}</span>}
      </span>
    </label>
  );
}

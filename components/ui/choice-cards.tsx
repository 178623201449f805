import type { ReactNode } from "react";
import { cn } from "./cn";

export interface Choice {
  readonly value: string;
  readonly title: ReactNode;
  readonly note?: ReactNode;
}

interface ChoiceCardsProps {
  readonly name: string;
  readonly legend: string;
  readonly note?: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly columns?: 2 | 3 | 4;
}

/** Radio buttons whose whole card is the label. */
export function ChoiceCards({ name, legend, note, choices, value, columns = 2 }: ChoiceCardsProps) {
  return (
    <fieldset className="min-w-0">
      <legend className="font-medium text-sm">{legend}</legend>
      {note === undefined ? null : <p className="mt-0.5 max-w-[64ch] text-ink-soft text-sm">{note}</p>}
      <div
        className={cn(
          "mt-2 grid gap-2",
          columns === 2 && "sm:grid-cols-2",
          columns === 3 && "sm:grid-cols-2 lg:grid-cols-3",
          columns === 4 && "sm:grid-cols-2 lg:grid-cols-4",
        )}
      >
        {choices.map((choice) => (
          <label
            key={choice.value}
            className="grid min-h-11 grid-cols-[auto_1fr] content-start gap-x-2.5 rounded-sm border border-line-strong px-3 py-2.5 text-sm hover:bg-well has-checked:border-accent has-checked:bg-accent-wash has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2"
          >
            <input
              type="radio"
              name={name}
              value={choice.value}
              defaultChecked={choice.value === value}
              className="mt-1 size-4 outline-none"
            />
            <span className="min-w-0">
              <span className="block font-medium">{choice.title}</span>
              {choice.note === undefined ? null : <span className="block text-ink-soft">{choice.note}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

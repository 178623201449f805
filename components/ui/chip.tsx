import type { ReactNode } from "react";
import { cn } from "./cn";
import { type Tone, toneMark, toneWash } from "./tone";

interface ChipProps {
  readonly tone?: Tone;
  /** Null leaves the mark out: for a chip that is a label, not a verdict. */
  readonly mark?: string | null;
  readonly className?: string;
  readonly children: ReactNode;
}

export function Chip({ tone = "none", mark, className, children }: ChipProps) {
  const sign = mark === undefined ? toneMark[tone] : mark;
  return (
    <span
      className={cn(
        "inline-flex max-w-full items-baseline gap-1.5 rounded-full px-2 py-px text-xs font-medium leading-5",
        toneWash[tone],
        className,
      )}
    >
      {sign === null ? null : (
        <span aria-hidden="true" className="font-mono font-bold">
          {sign}
        </span>
      )}
      <span className="min-w-0">{children}</span>
    </span>
  );
}

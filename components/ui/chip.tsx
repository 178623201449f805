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
    <span className={cn("chip", toneWash[tone], className)}>
      {sign === null ? null : (
        <span aria-hidden="true" className="chip-mark">
          {sign}
        </span>
      )}
      <span>{children}</span>
    </span>
  );
}

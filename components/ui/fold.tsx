import type { ReactNode } from "react";
import { Chip } from "./chip";
import { cn } from "./cn";

interface FoldProps {
  /** Stands inside, so that a link to it opens what is closed. */
  readonly id?: string;
  readonly title: ReactNode;
  readonly count?: number;
  /** What is in it, in a few words; not shown on a phone. */
  readonly note?: ReactNode;
  readonly open?: boolean;
  readonly heading?: "h2" | "h3";
  readonly className?: string;
  readonly children: ReactNode;
}

/** A part that opens in place, without a script; its head says what is inside and how much. */
export function Fold({
  id,
  title,
  count,
  note,
  open = false,
  heading: Heading = "h3",
  className,
  children,
}: FoldProps) {
  return (
    <details open={open} className={cn("group/fold min-w-0", className)}>
      <summary className="flex min-h-11 items-center gap-3 px-6 py-2 text-sm hover:bg-well max-md:px-4">
        <Heading className="font-semibold">{title}</Heading>
        {count === undefined ? null : <Chip mark={null}>{count}</Chip>}
        <span className="min-w-0 flex-1 truncate text-ink-soft max-md:hidden">{note}</span>
        <span
          aria-hidden="true"
          className="ml-auto text-ink-faint transition-transform group-open/fold:rotate-90 motion-reduce:transition-none"
        >
          ›
        </span>
      </summary>
      <div id={id} className="scroll-mt-28 border-line border-t">
        {children}
      </div>
    </details>
  );
}

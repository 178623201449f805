import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

interface SectionProps {
  readonly title: string;
  readonly note?: string;
  readonly action?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A part of a cause's page. */
export function Section({ title, note, action, className, children }: SectionProps) {
  return (
    <section className={cn("min-w-0 px-6 pt-4 pb-5 text-ink-soft text-sm max-md:px-4", className)}>
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 className="font-semibold text-base text-ink">{title}</h2>
        {note === undefined ? action : <p className="text-ink-faint">{note}</p>}
      </div>
      {children}
    </section>
  );
}

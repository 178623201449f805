import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn";

export function Sheet({ className, ...rest }: ComponentProps<"section">) {
  return (
    <section
      className={cn("min-w-0 overflow-clip rounded-md border border-line bg-sheet print:break-inside-avoid", className)}
      {...rest}
    />
  );
}

interface SheetHeadProps {
  readonly id?: string;
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly action?: ReactNode;
}

export function SheetHead({ id, title, note, action }: SheetHeadProps) {
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 px-6 pt-5 pb-4 max-md:px-4">
      <div className="min-w-0">
        <h2 id={id} className="text-lg font-semibold tracking-tight">
          {title}
        </h2>
        {note === undefined ? null : <p className="mt-1 max-w-[68ch] text-sm text-ink-soft">{note}</p>}
      </div>
      {action}
    </div>
  );
}

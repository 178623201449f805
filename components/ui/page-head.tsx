import type { ReactNode } from "react";

interface PageHeadProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly action?: ReactNode;
}

export function PageHead({ title, lead, action }: PageHeadProps) {
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 md:flex-nowrap">
      <div className="min-w-0">
        <h1 className="text-balance font-semibold text-xl tracking-tight">{title}</h1>
        {lead === undefined ? null : <p className="mt-1 max-w-[68ch] text-ink-soft">{lead}</p>}
      </div>
      {action}
    </div>
  );
}

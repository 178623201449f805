import type { ReactNode } from "react";

interface EmptyProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** Nothing here yet: says what would be here, and the way to get it. */
export function Empty({ title, children, action }: EmptyProps) {
  return (
    <div className="px-6 py-10 text-center max-md:px-4">
      <p className="text-lg font-semibold">{title}</p>
      <div className="mx-auto mt-1 max-w-[56ch] text-ink-soft">{children}</div>
      {action === undefined ? null : <div className="mt-5 flex flex-wrap justify-center gap-3">{action}</div>}
    </div>
  );
}

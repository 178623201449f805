import type { ReactNode } from "react";

interface StepPaneProps {
  readonly title: string;
  readonly side?: ReactNode;
  readonly children: ReactNode;
}

export function StepPane({ title, side, children }: StepPaneProps) {
  return (
    <div className="grid min-w-0 content-start gap-4 bg-sheet px-6 py-4 max-md:px-4">
      <div>
        <div className="-my-1 mb-1 flex min-h-8 items-center justify-between gap-2">
          <h3 className="font-semibold text-sm">{title}</h3>
          {side}
        </div>
        <div className="grid min-w-0 gap-4">{children}</div>
      </div>
    </div>
  );
}

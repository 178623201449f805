import type { ReactNode } from "react";
import { cn } from "./cn";
import { type Tone, toneEdge, toneMark, toneText } from "./tone";

interface NoticeProps {
  readonly tone?: Tone;
  readonly title?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
  /** Announced when it appears, for the answer to what a person just did. */
  readonly live?: boolean;
}

export function Notice({ tone = "none", title, className, children, live = false }: NoticeProps) {
  return (
    <div
      role={live ? (tone === "bad" ? "alert" : "status") : undefined}
      className={cn(
        "flex gap-3 rounded-sm border border-line border-l-4 bg-sheet px-4 py-3 text-sm",
        toneEdge[tone],
        className,
      )}
    >
      <span aria-hidden="true" className={cn("font-mono font-bold", toneText[tone])}>
        {tone === "none" ? "i" : toneMark[tone]}
      </span>
      <div className="min-w-0 max-w-[72ch]">
        {title === undefined ? null : <p className="font-semibold">{title}</p>}
        <div className="text-ink-soft">{children}</div>
      </div>
    </div>
  );
}

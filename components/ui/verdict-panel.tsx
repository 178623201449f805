import type { ReactNode } from "react";
import { cn } from "./cn";
import { type Tone, toneEdge } from "./tone";

interface VerdictPanelProps {
  readonly tone: Tone;
  readonly chips: ReactNode;
  readonly title: string;
  readonly why: ReactNode;
  readonly actions?: ReactNode;
  /** The title is read out when it changes; the text under it may count down, so it is not. */
  readonly live?: boolean;
  /** `h2` where the page has a title of its own. */
  readonly heading?: "h1" | "h2" | "h3";
}

/** The first thing on a page about something that happened: what, how sure, why, and the one next action. */
export function VerdictPanel({
  tone,
  chips,
  title,
  why,
  actions,
  live = false,
  heading: Heading = "h1",
}: VerdictPanelProps) {
  return (
    <div
      className={cn(
        "grid grid-cols-[1fr_auto] items-start gap-x-6 gap-y-4 border-l-4 p-6 pl-5 max-md:grid-cols-1 max-md:p-4",
        toneEdge[tone],
      )}
    >
      <div className="min-w-0">
        <div className="flex flex-wrap gap-1.5">{chips}</div>
        <Heading
          aria-live={live ? "polite" : undefined}
          className="mt-2.5 text-balance font-semibold text-xl tracking-tight max-md:text-[1.25rem]"
        >
          {title}
        </Heading>
        <div className="mt-2 grid max-w-[68ch] gap-2 text-ink-soft">{why}</div>
      </div>
      {actions === undefined ? null : (
        <div className="flex min-w-52 flex-col gap-2 max-md:min-w-0 max-md:flex-row max-md:flex-wrap">{actions}</div>
      )}
    </div>
  );
}

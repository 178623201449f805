import type { ReactNode } from "react";
import { cn } from "./cn";

export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
  readonly note?: ReactNode;
  /** A value that is better not broken. */
  readonly wide?: boolean;
}

/** The few facts that frame a page, side by side where there is room; the last line is filled. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="flex flex-wrap gap-px overflow-clip border-line border-t">
      {facts.map((fact) => (
        <div
          key={fact.name}
          className={cn(
            "min-w-0 grow px-6 py-4 outline outline-1 outline-line max-md:px-4 max-sm:[&:first-child:nth-last-child(odd)]:basis-full",
            fact.wide === true ? "basis-[24rem]" : "basis-[10.5rem]",
          )}
        >
          <dt className="font-medium text-ink-faint text-xs">{fact.name}</dt>
          <dd className="mt-0.5 font-medium">
            {fact.value}
            {fact.note === undefined ? null : (
              <span className="block font-normal text-ink-soft text-sm">{fact.note}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

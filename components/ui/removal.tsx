import type { ReactNode } from "react";
import { Button } from "./button";

interface RemovalProps {
  /** Stands inside, so that a link to it opens the list. */
  readonly id?: string;
  readonly action: string;
  /** Opens the list of what goes; nothing is deleted by it. */
  readonly open: string;
  readonly title: string;
  readonly items: readonly { readonly where: string; readonly what: ReactNode }[];
  readonly confirm: string;
  readonly keep?: ReactNode;
}

/** Two steps without a script: open, read what goes where, delete. */
export function Removal({ id, action, open, title, items, confirm, keep }: RemovalProps) {
  return (
    <details className="group rounded-md border border-line bg-sheet print:hidden">
      <summary className="flex min-h-11 items-center justify-between gap-4 rounded-md px-6 py-2 font-semibold text-bad text-sm hover:bg-bad-wash max-md:px-4">
        {open}
        <span aria-hidden="true" className="transition-transform group-open:rotate-90 motion-reduce:transition-none">
          ›
        </span>
      </summary>
      <div id={id} className="scroll-mt-16 border-line border-t px-6 py-5 max-md:px-4">
        <p className="font-semibold">{title}</p>
        <dl className="mt-3 grid gap-3 text-sm">
          {items.map((item) => (
            <div key={item.where} className="grid gap-x-4 md:grid-cols-[11rem_1fr]">
              <dt className="font-medium">{item.where}</dt>
              <dd className="text-ink-soft">{item.what}</dd>
            </div>
          ))}
        </dl>
        {keep === undefined ? null : <div className="mt-4">{keep}</div>}
        <form method="post" action={action} className="mt-5">
          <Button look="danger">{confirm}</Button>
        </form>
      </div>
    </details>
  );
}

import type { ReactNode } from "react";
import { PopMenu } from "./pop-menu";

/** The bar's navigation on a phone, folded away under three lines. */
export function PhoneMenu({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <PopMenu
      label={label}
      className="lg:hidden"
      summaryClass="grid size-11 place-items-center rounded-sm text-ink-soft hover:bg-well hover:text-ink"
      panelClass="absolute inset-x-0 top-full z-10 border-line border-b bg-sheet p-3 pb-5 shadow-float"
      summary={
        <svg
          viewBox="0 0 20 20"
          aria-hidden="true"
          className="size-5"
          stroke="currentColor"
          strokeWidth="1.75"
          strokeLinecap="round"
        >
          <path className="group-open:hidden" d="M3 5.5h14M3 10h14M3 14.5h14" />
          <path className="hidden group-open:block" d="M4.5 4.5l11 11M15.5 4.5l-11 11" />
        </svg>
      }
    >
      {children}
    </PopMenu>
  );
}

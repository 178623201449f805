import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { tableRoles } from "@/components/ui/table-roles";

// Seven columns need more room than most tables: below a laptop's width each row becomes a card, and every value keeps
// its column's name.

const widths = ["w-auto", "w-[10.75rem]", "w-[5.75rem]", "w-[6rem]", "w-[12.25rem]", "w-[8.25rem]", "w-[8.75rem]"];

interface ScopeGridProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly children: ReactNode;
}

export function ScopeGrid({ caption, columns, children }: ScopeGridProps) {
  return (
    <table {...tableRoles.table} className="w-full table-fixed border-collapse text-sm max-lg:block">
      <caption className="sr-only">{caption}</caption>
      <thead {...tableRoles.group} className="max-lg:sr-only">
        <tr {...tableRoles.row} className="border-line border-b">
          {columns.map((column, at) => (
            <th
              key={column}
              {...tableRoles.column}
              scope="col"
              className={cn("px-3 py-3 text-left font-medium text-ink-faint text-xs first:pl-6 last:pr-6", widths[at])}
            >
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...tableRoles.group} className="max-lg:block">
        {children}
      </tbody>
    </table>
  );
}

export function ScopeGridRow({ id, children }: { readonly id?: string | undefined; readonly children: ReactNode }) {
  return (
    <tr
      id={id}
      {...tableRoles.row}
      className="scroll-mt-10 border-line border-b last:border-b-0 target:bg-accent-wash hover:bg-well/50 max-lg:grid max-lg:grid-cols-12 max-lg:gap-x-4 max-lg:gap-y-2 max-lg:px-6 max-lg:py-3 max-md:px-4"
    >
      {children}
    </tr>
  );
}

interface ScopeGridCellProps {
  /** The column's name, shown above the value in a card; none for the two that need no name. */
  readonly label?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

export function ScopeGridCell({ label, className, children }: ScopeGridCellProps) {
  return (
    <td
      {...tableRoles.cell}
      className={cn("min-w-0 px-3 py-2.5 align-top last:pr-6 max-lg:block max-lg:p-0 max-lg:last:pr-0", className)}
    >
      {label === undefined ? null : (
        <span aria-hidden="true" className="hidden font-medium text-ink-faint text-xs max-lg:block">
          {label}
        </span>
      )}
      {children}
    </td>
  );
}

import type { ReactNode } from "react";
import { cn } from "./cn";
import { tableRoles } from "./table-roles";

// Tables fold on a phone: each row becomes a card, every value keeps its column's name, and cards share their columns.

interface TableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly children: ReactNode;
}

export function Table({ caption, columns, children }: TableProps) {
  return (
    <table {...tableRoles.table} className="w-full border-collapse text-sm max-md:block">
      <caption className="sr-only">{caption}</caption>
      <thead {...tableRoles.group} className="max-md:sr-only">
        <tr {...tableRoles.row} className="border-line border-b">
          {columns.map((column) => (
            <th
              key={column}
              {...tableRoles.column}
              scope="col"
              className="px-4 py-3 text-left font-medium text-ink-faint text-xs whitespace-nowrap first:pl-6 last:pr-6"
            >
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...tableRoles.group} className="max-md:block">
        {children}
      </tbody>
    </table>
  );
}

interface RowProps {
  /** Where a link with this fragment leads; the row is lit when it is the target. */
  readonly id?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

export function Row({ id, children, className }: RowProps) {
  return (
    <tr
      id={id}
      {...tableRoles.row}
      className={cn(
        "scroll-mt-24 border-line border-b last:border-b-0 hover:bg-well/50 target:bg-accent-wash max-md:grid max-md:grid-cols-2 max-md:items-start max-md:gap-x-4 max-md:gap-y-2 max-md:px-4 max-md:py-3 sm:max-md:grid-cols-4",
        className,
      )}
    >
      {children}
    </tr>
  );
}

interface CellProps {
  /** The column's name, shown beside the value when the table is folded; none for the cell that names its row. */
  readonly label?: string;
  readonly wide?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

export function Cell({ label, wide = false, className, children }: CellProps) {
  return (
    <td
      {...tableRoles.cell}
      className={cn(
        "min-w-0 px-4 py-2.5 align-top max-md:block max-md:p-0 md:last:pr-6 md:first:pl-6",
        wide && "max-md:col-span-full",
        className,
      )}
    >
      {label === undefined ? null : (
        <span aria-hidden="true" className="hidden font-medium text-ink-faint text-xs max-md:block">
          {label}
        </span>
      )}
      {children}
    </td>
  );
}

export function Note({ children }: { readonly children: ReactNode }) {
  return <span className="block text-ink-soft">{children}</span>;
}

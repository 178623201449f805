import type { ReactNode } from "react";
import { cn } from "./cn";

// Tables fold on a phone: each row becomes a card, and every value keeps its column's name.
// Roles are spelled out, because display: grid takes a table's own meaning away in some browsers.
const as = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  column: { role: "columnheader" },
  head: { role: "rowheader" },
  cell: { role: "cell" },
};

interface TableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly children: ReactNode;
}

export function Table({ caption, columns, children }: TableProps) {
  return (
    <table {...as.table} className="w-full border-collapse text-sm max-md:block">
      <caption className="sr-only">{caption}</caption>
      <thead {...as.group} className="max-md:sr-only">
        <tr {...as.row} className="border-line border-b">
          {columns.map((column) => (
            <th
              key={column}
              {...as.column}
              scope="col"
              className="px-4 py-3 text-left font-medium text-ink-faint text-xs whitespace-nowrap"
            >
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...as.group} className="max-md:block">
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
      {...as.row}
      className={cn(
        "scroll-mt-24 border-line border-b last:border-b-0 hover:bg-well/50 target:bg-accent-wash max-md:flex max-md:flex-wrap max-md:items-start max-md:gap-x-6 max-md:gap-y-2 max-md:px-4 max-md:py-3",
        className,
      )}
    >
      {children}
    </tr>
  );
}

/** A row that names the ones below it. */
export function GroupRow({ columns, children }: { readonly columns: number; readonly children: ReactNode }) {
  return (
    <tr {...as.row} className="border-line border-b bg-well max-md:block">
      <th
        {...as.head}
        scope="rowgroup"
        colSpan={columns}
        className="px-4 py-1.5 text-left font-semibold text-ink-soft max-md:block"
      >
        {children}
      </th>
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
      {...as.cell}
      className={cn("min-w-0 px-4 py-2.5 align-top max-md:block max-md:p-0", wide && "max-md:basis-full", className)}
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

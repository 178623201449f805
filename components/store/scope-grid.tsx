import type { ReactNode } from "react";
import { tableRoles } from "@/components/ui/table-roles";

// Its look, cards included, is scope-grid.css.

interface ScopeGridProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly children: ReactNode;
}

export function ScopeGrid({ caption, columns, children }: ScopeGridProps) {
  return (
    <table {...tableRoles.table} className="scope-grid">
      <caption className="sr-only">{caption}</caption>
      <thead {...tableRoles.group}>
        <tr {...tableRoles.row}>
          {columns.map((column) => (
            <th key={column} {...tableRoles.column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...tableRoles.group}>{children}</tbody>
    </table>
  );
}

export function ScopeGridRow({ id, children }: { readonly id?: string | undefined; readonly children: ReactNode }) {
  return (
    <tr id={id} {...tableRoles.row}>
      {children}
    </tr>
  );
}

interface ScopeGridCellProps {
  /** The column's name, shown above the value in a card; none for the two that need no name. */
  readonly label?: string;
  readonly children: ReactNode;
}

export function ScopeGridCell({ label, children }: ScopeGridCellProps) {
  return (
    <td {...tableRoles.cell}>
      {label === undefined ? null : (
        <span aria-hidden="true" className="scope-label">
          {label}
        </span>
      )}
      {children}
    </td>
  );
}

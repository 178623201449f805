import { Fragment } from "react";
import { Sheet } from "@/components/ui/sheet";
import { GroupRow, Table } from "@/components/ui/table";
import type { ScopeGroup } from "@/lib/haravan/scopes";
import type { InstallationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import type { Locale } from "@/messages/locale";
import { judgeScopes, type ScopeRow } from "./judge-scopes";
import { ScopeRowView } from "./scope-row";

interface ScopeTableProps {
  readonly installation: InstallationView;
  readonly t: Messages;
  readonly locale: Locale;
  readonly nowMs: number;
}

export function ScopeTable({ installation, t, locale, nowMs }: ScopeTableProps) {
  const { caption, columns } = t.store.page.table;
  const heads = [columns.scope, columns.result, columns.requested, columns.granted, columns.works, columns.call];
  return (
    <Sheet aria-label={caption}>
      <Table caption={caption} columns={heads}>
        {groupRows(judgeScopes(installation), t).map(([heading, rows]) => (
          <Fragment key={heading}>
            <GroupRow columns={heads.length}>{heading}</GroupRow>
            {rows.map((row) => (
              <ScopeRowView
                key={row.name}
                row={row}
                installationId={installation.id}
                t={t}
                locale={locale}
                nowMs={nowMs}
              />
            ))}
          </Fragment>
        ))}
      </Table>
    </Sheet>
  );
}

/** Business scopes by what they are about, the others by what they are for. */
function groupRows(rows: readonly ScopeRow[], t: Messages): readonly (readonly [string, readonly ScopeRow[]])[] {
  const groups = new Map<string, ScopeRow[]>();
  for (const row of inReadingOrder(rows)) {
    const heading = headingOf(row, t);
    groups.set(heading, [...(groups.get(heading) ?? []), row]);
  }
  return [...groups];
}

const order: readonly (ScopeGroup | undefined)[] = ["commerce", "haraweb", undefined, "webhook", "install", "login"];

/** What an app works with comes first; sign-in, which nearly always holds, last. */
function inReadingOrder(rows: readonly ScopeRow[]): readonly ScopeRow[] {
  return order.flatMap((group) => rows.filter((row) => row.scope?.group === group));
}

function headingOf({ scope }: ScopeRow, t: Messages): string {
  if (scope === undefined) return t.scopes.unknownGroup;
  const business = scope.group === "commerce" || scope.group === "haraweb";
  return business ? t.scopes.names[scope.subject] : t.scopes.groups[scope.group];
}

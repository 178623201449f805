import { Fold } from "@/components/ui/fold";
import { Sheet, SheetHead } from "@/components/ui/sheet";
import { findDifferences } from "@/lib/probe/scopes/find-differences";
import { judgeScopes, type ScopeRow } from "@/lib/probe/scopes/judge-scopes";
import { isHeld } from "@/lib/probe/scopes/scope-row";
import type { InstallationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import type { Locale } from "@/messages/locale";
import { Differences } from "./differences";
import { MoreScopes } from "./more-scopes";
import { orderScopeRows } from "./order-scope-rows";
import { ScopeGrid } from "./scope-grid";
import { ScopeRowView } from "./scope-row";
import { sectionIds } from "./sections";

interface ScopeTableProps {
  readonly installation: InstallationView;
  /** What the app registration lists; null where there is none. */
  readonly ticked: readonly string[] | null;
  readonly t: Messages;
  readonly locale: Locale;
  readonly nowMs: number;
}

/** The scope inspector: differences in words, then a row for each scope; sign-in apart, and last what could be had. */
export function ScopeTable({ installation, ticked, ...shown }: ScopeTableProps) {
  const { t } = shown;
  const words = t.store.page.table;
  const rows = judgeScopes(installation, { ticked });
  const isSignIn = ({ scope }: ScopeRow) => scope?.group === "login";
  const signIn = rows.filter(isSignIn);
  const held = signIn.filter(({ granted }) => isHeld(granted)).length;
  const isKnown = installation.scopesGranted !== null;
  const differences = findDifferences(rows);
  const named = new Set(differences.flatMap(({ scopes }) => scopes));
  const table = { installation, ...shown };
  return (
    <Sheet id={sectionIds.scopes} aria-labelledby="scopes-title">
      <SheetHead id="scopes-title" title={words.title} note={words.note} />
      <Differences differences={differences} rows={rows} {...shown} />
      <div className="border-line border-t">
        <ScopeRows caption={words.caption} rows={rows.filter((row) => !isSignIn(row))} {...table} />
      </div>
      {signIn.length === 0 ? null : (
        <Fold
          title={isKnown ? words.signIn(held, signIn.length) : words.signInUnknown}
          note={signIn.map(({ name }) => name).join(" ")}
          open={signIn.some(({ name, result }) => named.has(name) || result === "failed")}
          className="border-line border-t"
        >
          <ScopeRows caption={t.scopes.groups.login} rows={signIn} {...table} />
        </Fold>
      )}
      <MoreScopes shown={rows} t={t} />
    </Sheet>
  );
}

interface ScopeRowsProps extends Omit<ScopeTableProps, "ticked"> {
  readonly caption: string;
  readonly rows: readonly ScopeRow[];
}

function ScopeRows({ caption, rows, installation, ...shown }: ScopeRowsProps) {
  const { t } = shown;
  const { columns } = t.store.page.table;
  const heads = [
    columns.scope,
    columns.result,
    columns.requested,
    columns.granted,
    columns.works,
    columns.since,
    columns.used,
  ];
  return (
    <ScopeGrid caption={caption} columns={heads}>
      {orderScopeRows(rows).map((row) => (
        <ScopeRowView key={row.name} row={row} generations={installation.generations.length} {...shown} />
      ))}
    </ScopeGrid>
  );
}

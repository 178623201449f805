import type { RefreshState } from "@/lib/db/load-refresh-state";
import { loadRun } from "@/lib/db/load-run";
import type { Owned } from "@/lib/db/owned";
import { type ExchangeFailure, reportFailure } from "./exchange-report";
import type { FlowContext } from "./flow-context";

/** The token that an installation has now, by its fingerprints. */
export interface TokenNow {
  readonly ok: true;
  /** This very request made the call. Others that named the same generation answer what it brought. */
  readonly refreshed: boolean;
  /** That brought the token, or was made for it; null when it was deleted, or none was. */
  readonly runId: string | null;
  readonly generation: number;
  readonly fingerprints: { readonly access: string; readonly refresh: string | null; readonly idToken: string | null };
  readonly scope: string | null;
  readonly obtainedAt: string;
  readonly expiresAt: string | null;
  /** Null: tokens came and were dropped, because the app was installed again or uninstalled meanwhile. */
  readonly installationId: string | null;
}

export type RefreshReport = TokenNow | ExchangeFailure;

/** What stands there, without a call. */
export function reportToken(installationId: string, state: RefreshState): TokenNow {
  return {
    ok: true,
    refreshed: false,
    runId: state.runId,
    generation: state.generation,
    fingerprints: { access: state.accessFingerprint, refresh: state.refreshFingerprint, idToken: null },
    scope: state.scopesGranted?.join(" ") ?? null,
    obtainedAt: state.obtainedAt,
    expiresAt: state.expiresAt,
    installationId,
  };
}

/** How the refresh ended that this one waited for; `undefined` when its run was deleted. */
export async function reportWaitedFor(ctx: FlowContext, owned: Owned): Promise<ExchangeFailure | undefined> {
  const run = await loadRun(ctx.db, owned);
  if (run === undefined) return undefined;
  const { kind, check } = run.facts;
  return reportFailure(run, typeof kind === "string" ? kind : check === undefined ? "interrupted" : "id-token");
}

import { loadRun } from "@/lib/db/load-run";
import type { Observed } from "@/lib/diagnosis";
import type { InstallationView, TokenKind } from "@/lib/trace/views";
import { rolesOf } from "./build-evidence-run";
import type { FlowContext } from "./flow-context";

/** What is known of an installation's token before it is used once more. Durations count to `nowMs`. */
export function observedToken(installation: InstallationView, nowMs: number): Observed {
  const obtainedMs = Date.parse(installation.obtainedAt);
  const { orgid } = installation.store;
  const expiresMs = installation.expiresAt === null ? null : Date.parse(installation.expiresAt);
  const worked = installation.probes.some(({ verdict, at }) => verdict === "good" && Date.parse(at) >= obtainedMs);
  return {
    ...flowOf(installation.tokenKind),
    ...(installation.scopesRequested === null ? {} : { scopes_requested: installation.scopesRequested }),
    ...(installation.scopesGranted === null ? {} : { token_scopes: installation.scopesGranted }),
    ...(isAgeKnown(installation) ? { token_age_s: Math.max(0, Math.round((nowMs - obtainedMs) / 1000)) } : {}),
    // It is kept sealed, and what opens is what the token endpoint had handed out; of a pasted one that is not known.
    ...(installation.origin === "installed" ? { token_matches_issued: true } : {}),
    // The store was read with a token of this very grant, and its page is where the call is made from.
    ...(orgid === null ? {} : { token_org: orgid, requested_org: orgid }),
    ...(expiresMs === null ? {} : { token_expires_in_s: Math.round((expiresMs - obtainedMs) / 1000) }),
    ...(worked ? { token_worked_before: true } : {}),
    ...(installation.ended?.by === "webhook" ? { app_uninstalled_webhook_seen: true } : {}),
  };
}

/** Of a pasted token only its answer's ID token says when it came; of what a refresh brought it is known. */
function isAgeKnown({ origin, generation, expiresAt }: InstallationView): boolean {
  return origin === "installed" || generation > 1 || expiresAt !== null;
}

function flowOf(kind: TokenKind): Observed {
  switch (kind) {
    case "service":
      return { flow: "install" };
    case "user":
      return { flow: "login" };
    case "private":
      return { flow: "private" };
    case "unknown":
      return {};
  }
}

/** The same, with what the run that installed knows: who installed, and whether the token worked at once. */
export async function recallToken(
  ctx: FlowContext,
  personId: string,
  installation: InstallationView,
): Promise<Observed> {
  const observed = observedToken(installation, ctx.now());
  if (installation.runId === null) return observed;
  const run = await loadRun(ctx.db, { personId, id: installation.runId });
  if (run === undefined) return observed;
  const roles = rolesOf(run.steps);
  const shop = run.steps.find(({ name }) => name === "shop");
  const sameToken = Date.parse(run.finishedAt ?? "") >= Date.parse(installation.obtainedAt);
  return {
    ...observed,
    ...(roles === null ? {} : { user_roles: roles }),
    ...(sameToken && shop?.verdict === "good" ? { token_worked_before: true } : {}),
  };
}

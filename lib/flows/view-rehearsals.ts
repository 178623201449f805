import { findSentCode } from "@/lib/db/find-sent-code";
import { loadInstallation } from "@/lib/db/load-installation";
import { loadRegistration } from "@/lib/db/load-registration";
import { openKeptCode } from "@/lib/db/open-kept-code";
import type { Run } from "@/lib/trace/model";
import {
  callRehearsals,
  installRehearsals,
  type RehearsalMenu,
  requestRehearsals,
  tokenRehearsals,
} from "@/lib/trace/rehearsals";
import type { InstallationView, PersonView } from "@/lib/trace/views";
import type { FlowContext } from "./flow-context";

const leavable = (scopes: readonly string[]): readonly string[] => scopes.filter((scope) => scope.startsWith("com."));

async function isOnSandbox(ctx: FlowContext, person: PersonView, registrationId: string | undefined): Promise<boolean> {
  if (registrationId === undefined) return false;
  return (await loadRegistration(ctx.db, { personId: person.id, id: registrationId }))?.provider === "sandbox";
}

/** What can be rehearsed from a finished run; `null` on the live platform, where nothing is. */
export async function rehearsalsOfRun(ctx: FlowContext, person: PersonView, run: Run): Promise<RehearsalMenu | null> {
  if (run.status !== "finished" || !(await isOnSandbox(ctx, person, run.registration?.id))) return null;
  const code = await rehearsalsOfCode(ctx, person, run.id);
  const installation =
    run.installationId === null
      ? undefined
      : await loadInstallation(ctx.db, { personId: person.id, id: run.installationId });
  return {
    ...code,
    install: run.kind === "install" ? installRehearsals : [],
    call: installation === undefined ? [] : callRehearsals,
    scopes: leavable(installation?.scopesRequested ?? []),
  };
}

export async function rehearsalsOfStore(
  ctx: FlowContext,
  person: PersonView,
  { registration, scopesRequested }: InstallationView,
): Promise<RehearsalMenu | null> {
  if (!(await isOnSandbox(ctx, person, registration?.id))) return null;
  const scopes = leavable(scopesRequested ?? []);
  return { request: [], token: [], install: installRehearsals, call: callRehearsals, scopes };
}

/** With the code that a run keeps. A redirect URI can only differ for a code that no server has seen. */
async function rehearsalsOfCode(
  ctx: FlowContext,
  person: PersonView,
  runId: string,
): Promise<Pick<RehearsalMenu, "request" | "token">> {
  const kept = await openKeptCode(ctx.db, { personId: person.id, id: runId });
  if (kept === undefined) return { request: [], token: [] };
  const sent = await findSentCode(ctx.db, { personId: person.id, fingerprint: kept.fingerprint });
  const request = requestRehearsals.filter((what) => what !== "other-redirect-uri" || sent.length === 0);
  return { request, token: tokenRehearsals };
}

import { loadInstallation } from "@/lib/db/load-installation";
import { loadRun } from "@/lib/db/load-run";
import { err, ok, type Result } from "@/lib/result/result";
import type { Facts } from "@/lib/trace/model";
import {
  callRehearsals,
  type InstallRehearsal,
  installRehearsals,
  requestRehearsals,
  tokenRehearsals,
} from "@/lib/trace/rehearsals";
import type { PersonView } from "@/lib/trace/views";
import type { FlowContext } from "./flow-context";
import { InstallChoices } from "./install-choices";
import { type CallFault, rehearseCall } from "./rehearse-call";
import { rehearseInstall } from "./rehearse-install";
import { type RequestFault, rehearseRequest } from "./rehearse-request";

export type Rehearsed =
  | { readonly kind: "run"; readonly runId: string }
  /** The browser has to leave for it. */
  | { readonly kind: "install"; readonly choices: InstallChoices };

export type RehearseFault = RequestFault | CallFault | "no-such-run" | "no-such-rehearsal";

/** Where the menu stood. */
export type RehearsalPlace = { readonly runId: string } | { readonly installationId: string };

const isOne = <Name extends string>(names: readonly Name[], what: string): what is Name =>
  names.some((name) => name === what);

/** What was chosen from a menu: done at once, or the install that has to be gone through. */
export async function rehearse(
  ctx: FlowContext,
  person: PersonView,
  { place, what, scope }: { readonly place: RehearsalPlace; readonly what: string; readonly scope: string | null },
): Promise<Result<Rehearsed, RehearseFault>> {
  if (isOne(installRehearsals, what)) return await planInstall(ctx, person, place, what, scope);
  if (isOne(callRehearsals, what)) {
    const installationId = await installationOf(ctx, person, place);
    if (installationId === null) return err("no-such-installation");
    const called = await rehearseCall(ctx, person, { installationId, what });
    return called.ok ? ok({ kind: "run", runId: called.value.runId }) : called;
  }
  if (!("runId" in place) || !(isOne(requestRehearsals, what) || isOne(tokenRehearsals, what))) {
    return err("no-such-rehearsal");
  }
  if ((await loadRun(ctx.db, { personId: person.id, id: place.runId })) === undefined) return err("no-such-run");
  const sent = await rehearseRequest(ctx, person, { runId: place.runId, what });
  return sent.ok ? ok({ kind: "run", runId: sent.value.runId }) : sent;
}

async function installationOf(ctx: FlowContext, person: PersonView, place: RehearsalPlace): Promise<string | null> {
  if ("installationId" in place) return place.installationId;
  const run = await loadRun(ctx.db, { personId: person.id, id: place.runId });
  return run?.installationId ?? null;
}

async function planInstall(
  ctx: FlowContext,
  person: PersonView,
  place: RehearsalPlace,
  what: InstallRehearsal,
  scope: string | null,
): Promise<Result<Rehearsed, RehearseFault>> {
  const run = "runId" in place ? await loadRun(ctx.db, { personId: person.id, id: place.runId }) : undefined;
  const installationId = await installationOf(ctx, person, place);
  const installation =
    installationId === null ? undefined : await loadInstallation(ctx.db, { personId: person.id, id: installationId });
  const registrationId = installation?.registration?.id ?? run?.registration?.id;
  if (registrationId === undefined) return err("no-such-run");
  const start = run?.steps.find(({ name }) => name === "start")?.facts ?? {};
  const like = { ...shapeOf(start), registrationId, scopes: installation?.scopesRequested ?? [] };
  return ok({ kind: "install", choices: rehearseInstall(what, like, scope) });
}

/** The same flow as in that run; the usual one where none is known. */
function shapeOf({ flow, response }: Facts): Pick<InstallChoices, "flow" | "response"> {
  const read = InstallChoices.pick({ flow: true, response: true }).safeParse({ flow, response });
  return read.success ? read.data : InstallChoices.parse({});
}

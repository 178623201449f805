import { loadRegistration } from "@/lib/db/load-registration";
import { loadRun } from "@/lib/db/load-run";
import type { Asking } from "@/lib/probe/calls/call-view";
import type { ConsentBasis } from "@/lib/probe/consent/offer-consent";
import type { InstallationView, PersonView } from "@/lib/trace/views";
import { type FlowContext, hostsOf, redirectUrls } from "./flow-context";
import { listTries } from "./list-tries";
import { recallToken } from "./recall-token";
import { repeatChoices } from "./repeat-run";

type App = Awaited<ReturnType<typeof loadRegistration>>;

/** What is known here of asking again for an installation. Nothing is sent. */
export async function loadConsentBasis(
  ctx: FlowContext,
  person: PersonView,
  installation: InstallationView,
): Promise<ConsentBasis & { readonly app: App; readonly observed: Awaited<ReturnType<typeof recallToken>> }> {
  const { registration } = installation;
  const app =
    registration === null ? undefined : await loadRegistration(ctx.db, { personId: person.id, id: registration.id });
  const [observed, tries, asking] = await Promise.all([
    recallToken(ctx, person.id, installation),
    listTries(ctx, person.id, installation, app),
    askingOf(ctx, person, installation, app),
  ]);
  return {
    installation,
    registered: app !== undefined,
    roles: observed.user_roles ?? null,
    tries,
    asking,
    app,
    observed,
  };
}

async function askingOf(
  ctx: FlowContext,
  person: PersonView,
  { runId, provider, store }: InstallationView,
  app: App,
): Promise<Asking | null> {
  const hosts = hostsOf(ctx.env, provider);
  if (app === undefined || hosts === undefined) return null;
  const run = runId === null ? undefined : await loadRun(ctx.db, { personId: person.id, id: runId });
  const before = (run === undefined ? [] : repeatChoices(run)).filter(([name]) => name !== "orgid");
  return {
    registrationId: app.id,
    choices: [...before, ...(store.orgid === null ? [] : [["orgid", store.orgid] as const])],
    clientId: app.clientId,
    authorize: hosts.authorize,
    redirectUrls: redirectUrls(ctx.env),
  };
}

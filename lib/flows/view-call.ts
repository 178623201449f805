import { loadInstallation } from "@/lib/db/load-installation";
import type { loadRegistration } from "@/lib/db/load-registration";
import type { CallView } from "@/lib/probe/calls/call-view";
import { findCall, type KnownCall } from "@/lib/probe/calls/known-calls";
import { offerConsent } from "@/lib/probe/consent/offer-consent";
import { chooseNext } from "@/lib/probe/x-ray/choose-next";
import type { Sibling, XRayFacts } from "@/lib/probe/x-ray/facts";
import { xRay } from "@/lib/probe/x-ray/x-ray";
import type { InstallationView, PersonView } from "@/lib/trace/views";
import { askDashboard } from "./ask-dashboard";
import type { FlowContext } from "./flow-context";
import { loadConsentBasis } from "./load-consent-basis";
import { readAnswerOf } from "./read-answer-of";

/** One documented call as this installation stands to it. `undefined`: no such installation of theirs, or no such call. */
export async function viewCall(
  ctx: FlowContext,
  person: PersonView,
  of: { readonly installationId: string; readonly resource: string },
): Promise<CallView | undefined> {
  const installation = await loadInstallation(ctx.db, { personId: person.id, id: of.installationId });
  const call = findCall(of.resource);
  if (installation === undefined || call === undefined) return undefined;
  const basis = await loadConsentBasis(ctx, person, installation);
  const { app, observed, roles, asking } = basis;
  const outcome = installation.probes.find(({ resource }) => resource === call.resource) ?? null;
  const present = outcome?.generation === installation.generation ? outcome : null;
  const facts: XRayFacts = {
    call,
    answer: present && (await readAnswerOf(ctx, person.id, present, observed)),
    token: {
      kind: installation.tokenKind,
      origin: installation.origin,
      asked: installation.scopesRequested,
      granted: installation.scopesGranted,
      roles,
      obtainedAt: installation.obtainedAt,
      store: observed.token_org ?? null,
      storeAsked: observed.requested_org ?? null,
    },
    listed: await listedBy(ctx, app),
    listChangedAt: app?.scopesChangedAt ?? null,
    siblings: siblingsOf(installation, call),
  };
  const ray = xRay(facts);
  const { consent, history } = offerConsent(basis, ray.needed.slice(0, 1));
  const next = chooseNext(facts, ray, history, consent);
  return { installation, call, outcome, facts, ray, history, consent, next, asking };
}

/** Outcomes of the present token at calls with the very same scope. */
function siblingsOf({ probes, generation }: InstallationView, call: KnownCall): readonly Sibling[] {
  return probes.flatMap(({ resource, status, generation: of }) =>
    resource !== call.resource && of === generation && status !== null && scopeOf(resource) === call.scope
      ? [{ resource, status }]
      : [],
  );
}

const scopeOf = (resource: string): string | null => {
  const call = findCall(resource);
  // Where two pages name two scopes, a call testifies for neither.
  return call === undefined || call.otherScope !== null ? null : call.scope;
};

/** What the app may ask for: an app on the sandbox is asked there, of another the registration here is all there is. */
async function listedBy(
  ctx: FlowContext,
  app: Awaited<ReturnType<typeof loadRegistration>>,
): Promise<readonly string[] | null> {
  if (app === undefined) return null;
  if (app.provider === "haravan") return app.scopes.length === 0 ? null : app.scopes;
  const read = await askDashboard(ctx, "GET", app.clientId);
  return read.ok ? read.value.app.scopes : null;
}

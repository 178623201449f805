import type { Core } from "../core";
import { bare } from "../http/answers";
import type { SandboxContext } from "../http/env";
import { consentPage } from "../pages/consent-page";
import { keepDecision } from "./authorize/consent-decision";
import { chosenStore, ownerOnlyScopes } from "./authorize/interaction";
import { type PendingRequest, readPending } from "./pending-request";
import { readPageForm } from "./read-page-form";
import { returnUrlFor } from "./return-url";

function show(core: Core, c: SandboxContext, pending: PendingRequest, nothingChosen: boolean) {
  const { request, person } = pending;
  const orgid = chosenStore(request, person) ?? null;
  const store = orgid === null ? undefined : core.world.stores.get(orgid);
  const name = person.claims["name"] ?? person.name;
  return consentPage(c, {
    action: `${core.issuer}/consent`,
    returnUrl: returnUrlFor(core, request.params),
    app: request.client.name,
    person: `${String(name)} (${person.name})`,
    store: store === undefined ? null : `${store.orgname} (${store.orgid})`,
    scopes: request.scopes,
    ownerOnly: ownerOnlyScopes(core, request, person, orgid),
    nothingChosen,
  });
}

/** `/consent` */
export async function consent(core: Core, c: SandboxContext): Promise<Response> {
  if (c.req.method === "GET") {
    const pending = await readPending(core, c, c.req.query("ReturnUrl"));
    return pending === null ? bare(c, 400) : show(core, c, pending, false);
  }
  if (c.req.method !== "POST") return bare(c, 405);
  const form = await readPageForm(c);
  const pending = form === null ? null : await readPending(core, c, form.get("ReturnUrl") ?? undefined);
  if (form === null || pending === null) return bare(c, 400);
  const allows = form.get("button") === "yes";
  const scopes = form.getAll("ScopesConsented").filter((scope) => pending.request.scopes.includes(scope));
  if (!allows && form.get("button") !== "no") return show(core, c, pending, false);
  if (allows && scopes.length === 0) return show(core, c, pending, true);
  const decision = { scopes: allows ? scopes : null, remember: form.get("RememberConsent") === "true" };
  await keepDecision(core, pending.session, pending.request, decision);
  c.header("Location", returnUrlFor(core, pending.request.params));
  return c.body(null, 302);
}

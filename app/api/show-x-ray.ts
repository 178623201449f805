import { sayFact } from "@/components/x-ray/say-fact";
import type { CallView } from "@/lib/probe/calls/call-view";
import { installAddress } from "@/lib/probe/consent/install-address";
import type { XRayNext } from "@/lib/probe/x-ray/choose-next";
import type { XRayVerdict } from "@/lib/probe/x-ray/x-ray";
import type { Locale } from "@/messages/locale";
import { messagesFor } from "@/messages/messages-for";

function showVerdict(verdict: XRayVerdict) {
  const none = { cause: null, certainty: null, causes: [] };
  switch (verdict.kind) {
    case "cause":
      return { ...none, kind: verdict.kind, cause: verdict.cause, certainty: verdict.certainty };
    case "open":
      return { ...none, kind: verdict.kind, causes: verdict.causes };
    default:
      return { ...none, kind: verdict.kind };
  }
}

/** A list is no offer where the scope is not what is in the way. */
const offers: ReadonlySet<XRayNext["kind"]> = new Set<XRayNext["kind"]>(["consent", "change-first", "owner"]);

/** The X-ray as the API answers it, in the caller's language. */
export function showXRay(view: CallView, locale: Locale, origin: string) {
  const { call, ray, facts, consent, asking, history, next } = view;
  const { xRay } = messagesFor(locale);
  const plan = offers.has(next.kind) ? consent.plan : null;
  return {
    resource: call.resource,
    method: call.method,
    path: call.path,
    status: facts.answer?.status ?? null,
    needed: ray.needed,
    provided: ray.provided,
    verdict: showVerdict(ray.verdict),
    checks: ray.checks.map(({ id, result, fact, cause }) => ({
      id,
      result,
      cause: cause ?? null,
      fact,
      says: sayFact(fact, xRay),
    })),
    next: next.kind,
    obstacle: consent.obstacle,
    asked_before: history.kind,
    consent: plan && {
      scopes: plan.scopes,
      lists: plan.lists,
      length: plan.length,
      limit: plan.limit,
      dropped: plan.dropped,
      adds: plan.adds,
      url: asking && `${origin}${installAddress(asking.registrationId, plan.scopes, asking.choices)}`,
    },
  };
}
